import type { Need } from '../need.ts';
import { nameOf } from '../resource-id.ts';
import type { Certainty } from './certainty.ts';
import type { Operand } from './parse.ts';

interface Attribute {
  readonly type: 'guid' | 'string';
  readonly value: string;
}

/** What is asked of the role assignment that is written, or of the one that is deleted. */
const SOURCES: { readonly [action: string]: string } = {
  'microsoft.authorization/roleassignments/write': 'request',
  'microsoft.authorization/roleassignments/delete': 'resource',
};

const OPERATOR = /^(?:For(?:Any|All)Of(Any|All)Values:)?(Guid|String)(Not)?Equals(IgnoreCase)?$/i;
const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Compares what a request would write with the values of a condition. Every attribute here has one value, so only the
 * right side is counted over. Source: learn.microsoft.com, "conditions-authorization-actions-attributes".
 */
export function compare(left: Operand, operator: string, right: Operand, need: Need): Certainty {
  const attribute = left.kind === 'attribute' ? attributeOf(left, need) : null;
  const [, over, type, negated, ignoringCase] = OPERATOR.exec(operator) ?? [];
  if (!attribute || right.kind !== 'values' || attribute.type !== type?.toLowerCase()) return 'perhaps';
  const { values } = right;
  if (!isWellFormed(values, attribute.type, over)) return 'perhaps';
  const anyCase = attribute.type === 'guid' || ignoringCase !== undefined;
  const same = (value: string) => fold(value, anyCase) === fold(attribute.value, anyCase);
  const fits = (value: string) => same(value) !== (negated !== undefined);
  const holds = over?.toLowerCase() === 'any' ? values.some(fits) : values.every(fits);
  return holds ? 'yes' : 'no';
}

function isWellFormed(values: readonly string[], type: Attribute['type'], over: string | undefined): boolean {
  if (values.length === 0 || (over === undefined && values.length > 1)) return false;
  return type === 'string' || values.every((value) => GUID.test(value));
}

function fold(value: string, anyCase: boolean): string {
  return anyCase ? value.toLowerCase() : value;
}

function attributeOf({ source, name }: Operand & { kind: 'attribute' }, { action, request }: Need): Attribute | null {
  if (!request || SOURCES[action.toLowerCase()] !== source) return null;
  switch (name.trim().toLowerCase()) {
    case 'microsoft.authorization/roleassignments:roledefinitionid':
      return { type: 'guid', value: nameOf(request.roleId) };
    case 'microsoft.authorization/roleassignments:principalid':
      return { type: 'guid', value: request.principalId };
    case 'microsoft.authorization/roleassignments:principaltype':
      return { type: 'string', value: request.principalType };
  }
  return null;
}
