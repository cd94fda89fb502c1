import { z } from 'zod';
import type { VaultEvent, VaultEventKind } from '../../services/index.ts';

/** What Event Grid sends: a question whether it may, events of which some may matter, or nothing that is known. */
export type Delivery =
  | { readonly validates: string }
  | { readonly events: readonly VaultEvent[]; readonly others: number }
  | null;

const Id = z.string().min(1).max(300);
const Time = z.string().refine((text) => !Number.isNaN(Date.parse(text)));

/** Source: learn.microsoft.com, "event-schema": an array, of which each has these. */
const GridEvent = z
  .object({
    id: Id,
    topic: z.string().max(2_000).default(''),
    subject: z.string().max(2_000),
    eventType: z.string().max(200),
    eventTime: Time,
    data: z.unknown(),
  })
  .transform(({ eventType: type, eventTime: time, topic: source, ...rest }) => ({ ...rest, type, time, source }));

/** Source: learn.microsoft.com, "cloud-event-schema", and CloudEvents 1.0.2, "JSON event format". */
const CloudEvent = z.object({
  specversion: z.literal('1.0'),
  id: Id,
  source: z.string().max(2_000),
  subject: z.string().max(2_000).default(''),
  type: z.string().max(200),
  time: Time,
  data: z.unknown(),
});

type Sent = z.infer<typeof CloudEvent> | z.infer<typeof GridEvent>;

const Deliveries = z.union([
  z.array(GridEvent).min(1),
  z.array(CloudEvent).min(1),
  CloudEvent.transform((one) => [one]),
]);

const VALIDATION = 'Microsoft.EventGrid.SubscriptionValidationEvent';
const Validation = z.object({ validationCode: z.string().min(1).max(200) });

/** Source: learn.microsoft.com, "event-schema-key-vault". */
const OF_VAULT: ReadonlyMap<string, VaultEventKind> = new Map([
  ['microsoft.keyvault.certificatenewversioncreated', 'new-version'],
  ['microsoft.keyvault.certificatenearexpiry', 'near-expiry'],
  ['microsoft.keyvault.certificateexpired', 'expired'],
  ['microsoft.keyvault.vaultaccesspolicychanged', 'access-changed'],
]);

/** Source: learn.microsoft.com, "event-schema-subscriptions": the subject is the id of what was written or deleted. */
const OF_RESOURCE = /^microsoft\.resources\.resource(?:write|delete)success$/;
const VAULT =
  /^(\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/providers\/microsoft\.keyvault\/vaults\/[^/]+)(?:\/accesspolicies\/[^/]+)?$/i;
const ROLE = /^(.*)\/providers\/microsoft\.authorization\/roleassignments\/[^/]+$/i;

/** Reads what Event Grid sent, in its own schema or as CloudEvents. */
export function readDelivery(body: unknown): Delivery {
  const read = Deliveries.safeParse(body);
  if (!read.success) return null;
  const sent: readonly Sent[] = read.data;
  const [first] = sent;
  if (first?.type === VALIDATION) {
    const asked = Validation.safeParse(first.data);
    return asked.success ? { validates: asked.data.validationCode } : null;
  }
  const events = sent.flatMap((each) => vaultEvent(each) ?? []);
  return { events, others: sent.length - events.length };
}

function vaultEvent(sent: Sent): VaultEvent | null {
  const type = sent.type.toLowerCase();
  const at = sent.time;
  const ofVault = OF_VAULT.get(type);
  if (ofVault) {
    const vault = VAULT.exec(sent.source)?.[1];
    if (!vault) return null;
    const object = ofVault === 'access-changed' ? null : (objectIn(sent.data) ?? sent.subject);
    return { id: sent.id, kind: ofVault, at, scope: vault, object };
  }
  if (!OF_RESOURCE.test(type)) return null;
  const vault = VAULT.exec(sent.subject)?.[1];
  if (vault) return { id: sent.id, kind: 'vault-changed', at, scope: vault, object: null };
  const scope = ROLE.exec(sent.subject)?.[1];
  return scope === undefined ? null : { id: sent.id, kind: 'roles-changed', at, scope, object: null };
}

/** Key Vault writes its fields with capitals, and its own page shows one with a blank behind it. */
function objectIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null;
  const named = Object.entries(data).find(([field]) => field.trim().toLowerCase() === 'objectname')?.[1];
  return typeof named === 'string' && named.trim() !== '' ? named.trim() : null;
}
