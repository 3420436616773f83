/** Started by a test with little memory: checks what comes on standard input, and prints what there was. */
import { checkRecordings } from '../../generator/check/index.js';
import { model } from './recorded.js';

const { sessions } = await checkRecordings(['-'], model);
const told = sessions.map(({ frames, violations, deviating }) => ({ frames, violations, deviating }));
process.stdout.write(JSON.stringify(told));
