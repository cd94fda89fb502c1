import type { Plan } from '../domain/plan.ts';
import { type NamedParameter, nameIn, numbered, parametersIn } from './declared/value.ts';
import { headingOf } from './headings.ts';
import { hcl, shell } from './quote.ts';
import { type Block, blockText, withRemarks } from './terraform/block.ts';
import type { Piece, Variable } from './terraform/piece.ts';
import { pieceOf } from './terraform/pieces.ts';

/** A resource as the others of its plan may point at it. */
interface Placed {
  readonly piece: Piece;
  readonly heading: string;
  readonly label: string;
  /** What has to be there before it. */
  readonly after: string | null;
}

/** A plan as Terraform for the provider azurerm. */
export function terraform({ changes, leadsTo }: Pick<Plan, 'changes' | 'leadsTo'>): string {
  const pieces = changes.map((change) => pieceOf(change, changes, leadsTo));
  const parameters = parametersIn(pieces.flatMap((piece) => piece.parameters));
  const variable: Variable = (parameter) => `var.${snake(nameIn(parameters, parameter))}`;
  const labels = numbered(pieces.map(({ resource }) => resource?.label ?? ''));
  const texts = changes.map((change, index) => {
    const earlier = pieces
      .slice(0, index)
      .map(({ resource }, place) => resource && `${resource.type}.${labels[place]}`);
    const heading = headingOf(change, index + 1, changes.length);
    const after = earlier.findLast((address) => address !== null) ?? null;
    return pieceText({ piece: pieces[index] as Piece, heading, label: labels[index] ?? '', after }, variable);
  });
  return `${[...parameters.map(variableText), ...texts].join('\n\n')}\n`;
}

function pieceText({ piece, heading, label, after }: Placed, variable: Variable): string {
  const { resource, remark, beside } = piece;
  if (!resource) return withRemarks(`${heading}\n${remark}`, beside);
  const { type, existing } = resource;
  const block: Block = {
    head: `resource "${type}" "${label}"`,
    entries: [...resource.entries(variable), ...(after ? [['depends_on', `[${after}]`] as const] : [])],
  };
  const taking = `Is it there already? terraform import ${type}.${label} ${shell(existing)}`;
  return withRemarks([heading, remark, taking].filter(Boolean).join('\n'), [...beside, block]);
}

function variableText({ name, says, value, allowed }: NamedParameter): string {
  const entries: Block['entries'] = [
    ['type', 'string'],
    ['description', hcl(says)],
    ...(value === '' ? [] : [['default', hcl(value)] as const]),
  ];
  const choice = `[${allowed.map(hcl).join(', ')}]`;
  const text = blockText({ head: `variable "${snake(name)}"`, entries });
  if (allowed.length === 0) return text;
  const validation = [
    '  validation {',
    `    condition     = contains(${choice}, var.${snake(name)})`,
    `    error_message = "One of ${allowed.join(', ')} is needed."`,
    '  }',
  ];
  return text.replace(/\}$/, ['', ...validation, '}'].join('\n'));
}

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
