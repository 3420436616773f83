/** The members of a union of events in typings. */
import { ts, type ts as TypeScript } from 'ts-morph';
import type { Field } from '../../model/index.js';
import type { Named } from './modules.js';
import { fieldsOfType, plainReference, readFields } from './read-type.js';
import { qualifiedName, shortened, unreadable, type Reader } from './reader.js';

export interface Member {
  /** Its name in the typings; else what is written there. */
  readonly name: string;
  readonly named?: Named;
  /** Where it stands. */
  readonly node: TypeScript.Node;
  /** @throws Unreadable where it is no object */
  readonly fields: () => Field[];
  /** The member of the union that is a choice itself, of which this is a part. */
  readonly choice?: Named;
}

/** Reads something; where it cannot be read that is noted, and there is nothing. */
export type Attempt = <T>(name: string, read: () => T) => T | undefined;

/** Members of unions inside it included; those that cannot be read are left out. */
export function membersOf(reader: Reader, named: Named, attempt: Attempt): Member[] {
  if (!ts.isTypeAliasDeclaration(named.node)) return [memberNamed(reader, named)];
  const { type: whole } = named.node;
  const inType = (type: TypeScript.TypeNode): Member[] => {
    if (ts.isParenthesizedTypeNode(type)) return inType(type.type);
    if (ts.isUnionTypeNode(type)) {
      return type.types.flatMap((each) => attempt(shortened(each), () => inType(each)) ?? []);
    }
    const choice = ts.isTypeReferenceNode(type) ? plainReference(reader, type) : undefined;
    if (choice) {
      const parts = membersOf(reader, choice, attempt);
      return parts.length > 1 ? parts.map((part) => ({ choice, ...part })) : parts;
    }
    if (type === whole && fieldsOfType(reader, type, qualifiedName(named))) return [memberNamed(reader, named)];
    if (ts.isTypeLiteralNode(type)) {
      const fields = (): Field[] => fieldsOfType(reader, type, qualifiedName(named)) ?? [];
      return [{ name: shortened(type), node: type, fields }];
    }
    return reader.evaluator.parts(type).flatMap((part, _, { length }): Member[] => {
      if (part.named) return membersOf(reader, part.named, attempt);
      const fields = (): Field[] => {
        const found = part.fields();
        if (!found) throw unreadable(reader, type);
        return found;
      };
      return [{ name: length === 1 ? shortened(type) : part.text, node: type, fields }];
    });
  };
  return attempt(qualifiedName(named), () => inType(whole)) ?? [];
}

function memberNamed(reader: Reader, named: Named): Member {
  const name = qualifiedName(named);
  return { name, named, node: named.node, fields: () => readFields(reader, named, name) };
}
