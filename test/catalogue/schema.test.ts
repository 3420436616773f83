import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import schema from '../../spec/catalogue.schema.json' with { type: 'json' };

it('the schema of the catalogue is a schema, strictly', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
  expect(ajv.validateSchema(schema)).toBe(true);
  expect(() => ajv.compile(schema)).not.toThrow();
});

it('the validator was made of the schema as it stands', () => {
  const validate = createRequire(import.meta.url)('#catalogue-schema') as { readonly schema: unknown };
  expect(validate.schema, 'it is older than the schema: `npm run compile` makes it').toEqual(schema);
});
