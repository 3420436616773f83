/** Fields of a value that its shape does not declare. They are welcome, yet somebody who looks at a frame wants to see them. */
import { kindOf } from '../../runtime/explain.js';
import { alternatives, valueAt, type Alternative, type Shape } from '../../runtime/shape.js';

export type Path = readonly (string | number)[];

interface Step {
  readonly shape: Shape;
  readonly value: unknown;
  readonly key: string | number;
  readonly up: Step | undefined;
}

/** Nobody reads more. */
const MOST_FOUND = 1000;

/**
 * Lists undeclared fields; what is inside one is not looked at. The stack does not grow with the value's depth.
 *
 * @param value what `JSON.parse` made
 * @returns paths, at most a thousand
 */
export function undeclaredFields(shape: Shape, value: unknown): Path[] {
  const found: Path[] = [];
  const steps: Step[] = [{ shape, value, key: '', up: undefined }];
  for (let step = steps.pop(); step && found.length < MOST_FOUND; step = steps.pop()) {
    const own = step;
    const enter = (inside: Shape, key: string | number): void => {
      steps.push({ shape: inside, value: (own.value as Record<string, unknown>)[key], key, up: own });
    };
    const inside = optionFor(own);
    if (inside?.head === 'list') for (const key of (own.value as unknown[]).keys()) enter(inside.element, key);
    else if (inside?.head === 'map') for (const key of Object.keys(own.value as object)) enter(inside.element, key);
    else if (inside?.head === 'by') {
      const member = inside.members.get(valueAt(own.value, inside.path));
      if (member !== undefined) steps.push({ ...own, shape: member });
    } else if (inside?.head === 'object') {
      for (const key of Object.keys(own.value as object)) {
        if (Object.hasOwn(inside.shape, key)) enter(inside.shape[key]!, key);
        else found.push(pathTo(own, key));
      }
    }
  }
  return found;
}

/** What a shape says of the inside of such a value; nothing where anything may stand. */
function optionFor({ shape, value }: Step): Alternative | undefined {
  const kind = kindOf(value);
  if (kind !== 'array' && kind !== 'object') return undefined;
  return alternatives(shape).find(({ head }) =>
    kind === 'array' ? head === 'list' : !['list', 'text', 'is'].includes(head),
  );
}

function pathTo(step: Step, key: string): Path {
  const path: (string | number)[] = [key];
  for (let at = step; at.up; at = at.up) path.push(at.key);
  return path.reverse();
}
