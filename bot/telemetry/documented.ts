import { METRICS, type Metric } from './metrics.ts';
import type { Deed } from './signal.ts';

/** What spans tell, by the kind of deed: how they are named and what they are. */
export const SPANS: { readonly [T in Deed['type']]: { readonly name: string; readonly means: string } } = {
  turn: {
    name: 'turn KIND',
    means: 'What came in, until it was answered over HTTP. What goes on after that is a part of it too.',
  },
  look: {
    name: 'look KIND',
    means: 'A look at Azure: of one certificate, of all there is, or of what somebody may do.',
  },
  azure: {
    name: 'azure HOST',
    means: 'One request to Azure. Failed where no answer came, or one of 400 or more that is no 404.',
  },
  step: {
    name: 'step KIND',
    means:
      'One change that Azure was asked for, or to take back. Failed where Azure refused it for good or it broke; what is not settled is looked at again.',
  },
  decision: {
    name: 'decision KIND',
    means:
      'That somebody approved, or had it taken back, or that the time of a grant was over. Linked to the turn that led to it.',
  },
  work: {
    name: 'work KIND',
    means:
      'What goes on without a turn: the work of a case, as a part of the decision that it follows, at whichever instance; what a room is told; a patrol.',
  },
};

/** What a span says besides its name. */
export const ATTRIBUTES: Readonly<Record<string, string>> = {
  'greenlight.case': 'the id of the case',
  'greenlight.conversation': 'the conversation, by a hash',
  'greenlight.asks': 'change, or undo',
  'greenlight.result': 'how Azure took a change',
  'peer.service': 'which service of Azure was asked: arm, resource-graph, graph, vault, other',
  'http.request.method': 'how it was asked',
  'http.response.status_code': 'what it answered; absent where no answer came',
  'url.path': 'the path, without its query',
  'az.service_request_id': 'what Azure calls the request, to quote to its support',
};

/** Which lines the log has of what is done, at which level, and when. */
export const LINES: Readonly<Record<string, { readonly level: string; readonly means: string }>> = {
  turn: { level: 'info', means: 'a turn was answered' },
  step: { level: 'info; warn where it was refused for good or broke', means: 'Azure was asked for a change' },
  azure: { level: 'warn where it failed; else debug', means: 'Azure was asked for something' },
  decision: { level: 'debug', means: 'somebody decided on a case' },
  look: { level: 'debug', means: 'a look at Azure is over' },
  work: { level: 'debug', means: 'work without a turn is over' },
  understood: { level: 'info', means: 'what a message asks for; not what it says' },
  named: { level: 'debug', means: 'what a message names' },
  case: { level: 'info', means: 'a case moved' },
  refused: { level: 'info', means: 'a decision did not stand' },
  fault: { level: 'error', means: 'the bot broke over something, and said so by this reference' },
  answered: { level: 'debug', means: 'something was shown' },
};

/** What stands in those lines. */
export const FIELDS: Readonly<Record<string, string>> = {
  turn: 'the id of the turn, or of the work of a case: the id of its trace too',
  caseId: 'the case',
  conversation: 'the conversation, by a hash',
  milliseconds: 'how long it took',
  kind: 'what kind of turn, look, change, decision or work it was',
  result: 'how it went',
  asks: 'change, or undo',
  host: 'which service of Azure was asked',
  method: 'how it was asked',
  path: 'the path, without its query',
  status: 'what it answered; null where no answer came',
  requestId: 'what Azure calls the request',
  intent: 'what a message asks for',
  language: 'the language that it was asked in',
  target: 'what a message names, as typed',
  by: 'who did it, by the object id of the directory',
  stage: 'the stage that a case is in',
  colour: 'what was seen',
  certificateId: 'the certificate',
  code: 'why a decision did not stand',
  because: 'the same as a sentence',
  err: 'what broke: its kind, words, code, where it arose, and what caused it',
  reference: 'by which the people in the room were told of it',
  type: 'what was shown',
};

/** The tables of docs/telemetry.md, by the heading that each stands under. */
export function telemetryTables(): Readonly<Record<string, string>> {
  return {
    Metrics: table(['metric', 'type', 'labels', 'meaning'], Object.values<Metric>(METRICS).map(metricRow)),
    Spans: table(
      ['span', 'meaning'],
      Object.values(SPANS).map(({ name, means }) => [code(name), means]),
    ),
    Attributes: table(
      ['attribute', 'meaning'],
      Object.entries(ATTRIBUTES).map(([name, means]) => [code(name), means]),
    ),
    Lines: table(
      ['msg', 'level', 'when'],
      Object.entries(LINES).map(([msg, { level, means }]) => [code(msg), level, means]),
    ),
    Fields: table(
      ['field', 'meaning'],
      Object.entries(FIELDS).map(([name, means]) => [code(name), means]),
    ),
  };
}

function metricRow({ name, kind, labels, means }: Metric): readonly string[] {
  const told = Object.entries(labels).map(([label, values]) => {
    const said = typeof values === 'string' ? values : values.map(code).join(', ');
    return `${code(label)}: ${said}`;
  });
  return [code(name), kind, told.join('; '), means];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
