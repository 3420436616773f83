/** What a violation of the catalogue's schema is called, and what to do about it. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import { beginningOf } from '../report/problem.js';
import { didYouMean } from '../report/suggest.js';

/** What a person reads of an error. */
export interface Description {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly at: 'key' | 'value';
}

const LEAVE_OUT = 'leave the key out where it does not hold';

export function describe(error: ErrorObject): Description {
  const params = error.params as Record<string, unknown>;
  const parent = (error.parentSchema ?? {}) as {
    properties?: object;
    $comment?: string;
    propertyNames?: { $comment?: string; enum?: string[] };
    required?: string[];
  };
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys(parent.properties ?? {});
      return {
        message: `unknown key \`${key}\``,
        hint: unquotedHint(key) ?? didYouMean(key, known) ?? `known keys: ${known.join(', ')}`,
        at: 'key',
      };
    }
    case 'required':
      return { message: `\`${String(params['missingProperty'])}\` is missing`, at: 'key' };
    case 'dependentRequired':
      return {
        message: `\`${String(params['property'])}\` needs \`${String(params['missingProperty'])}\` beside it`,
        at: 'key',
      };
    case 'false schema':
      // The schema forbids keys beside one other only.
      return {
        message: `\`${error.instancePath.slice(error.instancePath.lastIndexOf('/') + 1)}\` has no place beside \`same_as\``,
        hint: 'the other surface says what the event holds; remove one of the two',
        at: 'key',
      };
    case 'oneOf':
      return { message: parent.$comment!, at: 'key' };
    case 'enum': {
      const allowed = params['allowedValues'] as unknown[];
      const isSwitch = error.data === false && allowed.includes(true);
      return {
        message: `must be one of ${allowed.map((value) => `\`${String(value)}\``).join(', ')}`,
        hint: isSwitch ? LEAVE_OUT : didYouMean(String(error.data), allowed.map(String)),
        at: 'value',
      };
    }
    case 'const':
      return {
        message: `can only be \`${String(params['allowedValue'])}\``,
        hint: params['allowedValue'] === true ? LEAVE_OUT : undefined,
        at: 'value',
      };
    case 'type':
      return { message: `must be ${describeKinds(params['type'])}`, at: 'value' };
    case 'pattern':
      return {
        message: `\`${beginningOf(String(error.data))}\` has the wrong form`,
        hint: `its form: ${parent.$comment!}`,
        at: 'value',
      };
    case 'propertyNames':
      return describeKey(String(params['propertyName']), parent.propertyNames ?? {});
    default:
      return { message: `${error.message ?? error.keyword}`, at: 'value' };
  }
}

function describeKey(
  key: string,
  { $comment: form, enum: known }: { readonly $comment?: string; readonly enum?: readonly string[] },
): Description {
  if (known)
    return {
      message: `unknown key \`${key}\``,
      hint: unquotedHint(key) ?? didYouMean(key, known) ?? `known keys: ${known.join(', ')}`,
      at: 'key',
    };
  return { message: `the key \`${key}\` has the wrong form`, hint: `its form: ${form!}`, at: 'key' };
}

/** A text that YAML cut at a comma looks like a key of several words. */
function unquotedHint(key: string): string | undefined {
  return /\s\S+\s/.test(key) ? 'between braces, a text with `, ` in it needs quotes' : undefined;
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'a map of keys',
  array: 'a list',
  string: 'text',
  boolean: 'true or false',
};

function describeKinds(kinds: unknown): string {
  return [kinds]
    .flat()
    .map((kind) => KINDS[String(kind)] ?? String(kind))
    .join(' or ');
}
