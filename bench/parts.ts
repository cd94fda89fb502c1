import { approvalsTable, measureApprovals } from './approvals.ts';
import { type Census, censusTable, measureCensus } from './census.ts';
import { fleetOf } from './fleet.ts';
import { measureRendering, renderingTable } from './rendering.ts';
import { measureStarts, startsTable } from './start.ts';
import { type Load, measureTurns, turnsTable } from './turns.ts';
import { measure, table } from './understanding.ts';
import { measureVerdicts, ROUNDS, verdictTable } from './verdict.ts';

/** What one part of the benchmark found: for programs, and for whoever reads it. */
export interface Found {
  readonly values: unknown;
  readonly table: string;
}

/** One part of the benchmark. */
export interface Part {
  readonly title: string;
  /** What is measured and how, and what the words of the table mean. */
  readonly says: string;
  measure(): Promise<Found>;
}

/** A crowd of 20 keeps one bot busy; one of 200 is what waits where Azure takes its time. */
const LOADS: readonly Load[] = [
  { crowd: 'each another', latencyMilliseconds: 0, inFlight: 20, turns: 100 },
  { crowd: 'all the same', latencyMilliseconds: 0, inFlight: 20, turns: 100 },
  { crowd: 'each another', latencyMilliseconds: 50, inFlight: 200, turns: 400 },
  { crowd: 'all the same', latencyMilliseconds: 50, inFlight: 200, turns: 400 },
];
const CERTIFICATES = 10_000;

/** How many certificates an estate has, and how often it is looked at. */
const LOOKS = [
  [1_000, 3],
  [10_000, 3],
  [100_000, 1],
] as const;

/** Every part, by the name that `--only` takes. */
export const PARTS: Readonly<Record<string, Part>> = {
  turns: {
    title: 'Turns, beside a bare echo bot',
    says: `A turn is a question about a certificate until its last card was delivered, which are two sends and a look at who is in the
room; of the echo bot, a message until its one answer was. "Same calls" is the echo bot which also makes Greenlight's calls to
Azure, a good ten, and to the channel, with the same clients, and does nothing with what it is told: what Greenlight takes beyond
it is its own work. All run on the same adapter of the SDK and speak to the same channel service. Five processes share the
machine: the three bots, the simulated Azure, and this program, which is the people and the channel. While one bot is asked the
others are idle. "Each another" asks about a certificate of its own in every turn; "all the same" are people who ask about the same
one at the same moment, as after an alert, who share what is read for them. Ratios are round by round; CPU is that of the bot's own
process, a turn. Each turn is in a conversation of its own, where Teams' limits hold nothing up. Greenlight keeps its cases in a file.`,
    async measure() {
      const turns = await measureTurns(LOADS, 3);
      return { values: turns, table: turnsTable(turns) };
    },
  },
  verdict: {
    title: 'Time to a verdict, in ms',
    says: `From the question until its card is drawn, where each call to Azure takes so long, by a bot that remembers nothing of Azure. The
floor is ${ROUNDS} rounds of calls, each waiting for the one before. "Again" is a second question within half a minute. "One by one" are the
same checks by the clients of the SDK, one after the other. "az" are the commands an engineer would type (\`bench/az-commands.ts\`):
run where \`az\` is installed, else (≥) only their number times the latency, without what each start of \`az\` takes.`,
    async measure() {
      const verdicts = await measureVerdicts([0, 20, 80, 200], 7);
      return { values: verdicts, table: verdictTable(verdicts) };
    },
  },
  start: {
    title: 'Starting, beside a bare echo bot',
    says: 'Each is started in turn, asked until it answers, and then left alone for ten seconds.',
    async measure() {
      const starts = await measureStarts(5, 10_000);
      return { values: starts, table: startsTable(starts) };
    },
  },
  census: {
    title: 'An overview of a whole estate, with Azure at 50 ms a call',
    says: `By a process of its own for each look; three at each size, and one at the largest. CPU and memory are those of that process. "× before"
is the CPU of a certificate beside that at the size before, where the first thousand carry what every start costs. "KB each more" is what
memory grew by since the size before, for each certificate that came to it.`,
    async measure() {
      const sizes: Census[][] = [];
      for (const [certificates, times] of LOOKS) {
        const looks: Census[] = [];
        for (let time = 0; time < times; time++) looks.push(await measureCensus(certificates));
        sizes.push(looks);
      }
      return { values: sizes, table: censusTable(sizes) };
    },
  },
  understanding: {
    title: `Understanding a message, with ${CERTIFICATES} certificates to match against`,
    says: 'What is compiled and indexed once is no part of what every message costs; the first message is told apart.',
    async measure() {
      const fleet = fleetOf(CERTIFICATES);
      const now = () => performance.now();
      const first = measure(fleet, 1, now).find(({ step }) => step === 'both');
      const timings = measure(fleet, 20, now);
      const slowest = `The slowest message of the first round took ${first?.max.toFixed(1)} ms.`;
      return { values: { certificates: CERTIFICATES, first, timings }, table: `${table(timings)}\n${slowest}` };
    },
  },
  approvals: {
    title: 'Approvals',
    says: 'From the press until the approval is stored and audited, the case is in the queue, and the card that answers is drawn.',
    async measure() {
      const approvals = await measureApprovals(5, 100, 10);
      return { values: approvals, table: approvalsTable(approvals) };
    },
  },
  rendering: {
    title: 'Drawing cards',
    says: 'Every card of the gallery in every language, with the facts that it is drawn from made anew each time.',
    async measure() {
      const rendering = measureRendering(5);
      return { values: rendering, table: renderingTable(rendering) };
    },
  },
};
