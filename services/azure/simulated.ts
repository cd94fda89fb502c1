import type { PipelineResponse } from '@azure/core-rest-pipeline';
import { z } from 'zod';
import { say } from '../../sentences/index.ts';
import type { PublicCertificate } from '../domain/public-certificate.ts';
import { CLOUD_NAMES, CLOUDS } from './clouds.ts';
import type { Connection } from './connection.ts';
import { simulatorCredential } from './credential.ts';
import type { Probe } from './probe.ts';
import { readPublicBytes } from './public-bytes.ts';

const World = z.object({
  clock: z.string(),
  cloud: z.enum(CLOUD_NAMES),
  tenantId: z.string(),
  bot: z.string(),
  directory: z.object({ users: z.array(z.object({ id: z.string(), displayName: z.string() })) }),
});

/** A simulator's world, as far as somebody who talks to it has to know it. */
export type SimulatedWorld = z.infer<typeof World>;

/** Over a connection of its own: one that lay idle may be closed at the moment that it is used again. */
const APART = { headers: { connection: 'close' } };

/** Asks a simulator who the bot is there and which cloud it plays. Throws where nothing or something else answers. */
export async function readSimulatedWorld(url: string): Promise<SimulatedWorld> {
  const about = await fetch(`${url}/_simulator/about`, APART);
  // A simulator that only knows the whole world tells that; a large one is far more than is needed.
  const response = about.ok ? about : await fetch(`${url}/_simulator/world`, APART);
  if (!response.ok) throw new Error(`${url} answers ${response.status} and is no simulator`);
  return World.parse(await response.json());
}

const Served = z.object({
  thumbprint: z.string(),
  cer: z.string().optional(),
  held: z
    .object({
      subjectName: z.string().nullish(),
      issuer: z.string().nullish(),
      hostNames: z.array(z.string()).nullish(),
      issueDate: z.string(),
      expirationDate: z.string(),
    })
    .optional(),
});

/** A probe of a simulated host name: no TLS is spoken there, so the simulator says what would be shown. */
export function simulatedProbe(url: string): Probe {
  const shown = async (host: string) => {
    const response = await fetch(`${url}/_simulator/served/${encodeURIComponent(host.toWellFormed())}`, APART);
    return response.ok ? shownBy(Served.parse(await response.json())) : null;
  };
  return async (host) => {
    // A simulator that hangs up shows no certificate, as a host that hangs up shows none.
    const certificate = await shown(host).catch(() => null);
    return certificate
      ? { host, outcome: 'answered', certificate }
      : { host, outcome: 'unreachable', why: say('rule-served.no-tls-at-all') };
  };
}

/** A world need not have the bytes of a certificate that App Service holds: then what App Service says of it is what is shown. */
function shownBy({ cer, held, thumbprint }: z.infer<typeof Served>): PublicCertificate | null {
  if (cer !== undefined) return readPublicBytes(Buffer.from(cer, 'base64'));
  if (!held) return null;
  const { subjectName, issuer, hostNames, issueDate, expirationDate } = held;
  return {
    thumbprint,
    subject: `CN=${subjectName ?? ''}`,
    issuer: `CN=${issuer ?? ''}`,
    selfIssued: false,
    hostNames: hostNames ?? [],
    key: { type: 'other', bits: null },
    notBefore: new Date(issueDate).toISOString(),
    expiresOn: new Date(expirationDate).toISOString(),
    usages: [],
  };
}

/** A connection to a simulator, and its time: a world plays on its own date. */
export function simulatedConnection(
  url: string,
  world: SimulatedWorld,
  parts: Pick<Connection, 'onCall' | 'clock' | 'wait'> & { readonly now: () => Date },
): { readonly connection: Connection; readonly now: () => string } {
  let ahead = Date.parse(world.clock) - parts.now().getTime();
  const onResponse = ({ headers }: PipelineResponse) => {
    const told = Date.parse(headers.get('date') ?? '') - parts.now().getTime();
    if (Math.abs(told - ahead) > CLOCK_MILLISECONDS) ahead = told;
  };
  const connection: Connection = {
    cloud: CLOUDS[world.cloud],
    credential: simulatorCredential(world.bot, world.tenantId),
    simulator: url,
    onResponse,
    onCall: parts.onCall,
    clock: parts.clock,
    wait: parts.wait,
  };
  return { connection, now: () => new Date(parts.now().getTime() + ahead).toISOString() };
}

/** A Date header has whole seconds and arrives late: only a greater difference means that time was moved. */
const CLOCK_MILLISECONDS = 10_000;
