/** What the package weighs in a bundle, beside its peer. */
import { BUDGETS, bundleSize, PEER } from './bundle-sizes.js';
import { table } from './measure.js';

const root = process.cwd();
const bytes = (count: number): string => `${count.toLocaleString('en-US')} B`;
const rows: string[][] = [];
for (const budget of BUDGETS) {
  const { minified, gzipped } = await bundleSize(budget, root);
  const [kind, limit] =
    'gzipped' in budget.limit
      ? (['gzipped', budget.limit.gzipped] as const)
      : (['minified', budget.limit.minified] as const);
  const size = kind === 'gzipped' ? gzipped : minified;
  rows.push([budget.name, bytes(minified), bytes(gzipped), `${bytes(limit)} ${kind}`, size <= limit ? 'yes' : 'NO']);
}
const peer = await bundleSize(PEER, root);
rows.push([peer.name, bytes(peer.minified), bytes(peer.gzipped), '', '']);
console.log(table(['what an application imports', 'minified', 'gzipped', 'budget', 'kept'], rows));
