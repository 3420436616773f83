import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import schema from '../../spec/catalogue.schema.json' with { type: 'json' };

it('the schema of the catalogue is a schema, strictly', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
  expect(ajv.validateSchema(schema)).toBe(true);
  expect(() => ajv.compile(schema)).not.toThrow();
});
