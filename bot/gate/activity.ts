import { z } from 'zod';
import { forbidden, malformed, type Refusal } from './refusal.ts';
import { mayReach } from './service-url.ts';

/** What every activity has, and what the rest of the bot takes for granted. */
const ActivityShape = z.object({
  type: z.string().min(1),
  channelId: z.unknown().optional(),
  serviceUrl: z.unknown().optional(),
  from: z.object({ id: z.string().min(1), name: z.string().nullish(), aadObjectId: z.string().nullish() }),
  recipient: z.object({ id: z.string() }).nullish(),
  conversation: z.object({ id: z.string().min(1), tenantId: z.unknown().optional() }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.unknown().optional() }).nullish() }).nullish(),
  id: z.string().nullish(),
  replyToId: z.string().nullish(),
  name: z.string().nullish(),
  text: z.string().nullish(),
  locale: z.string().nullish(),
  entities: z.array(z.looseObject({})).nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string().nullish() })).nullish(),
});

/** Where activities may come from. */
export interface Origin {
  readonly hosts: readonly string[];
  /** The one tenant that the bot works for; null in local mode, where there is none. */
  readonly tenantId: string | null;
}

/**
 * Why an activity is none of the bot's; null where it is. `vouched` is the address that the sender's token names, and
 * null where there are no tokens.
 */
export function refuseActivity(activity: unknown, vouched: string | null, origin: Origin): Refusal | null {
  const shape = ActivityShape.safeParse(activity);
  if (!shape.success) return malformed(`shape: ${String(shape.error.issues[0]?.path[0] ?? 'body')}`);
  const { channelId, serviceUrl, conversation, channelData } = shape.data;
  if (channelId !== 'msteams') return forbidden('channel');
  if (typeof serviceUrl !== 'string' || (vouched !== null && serviceUrl !== vouched)) return forbidden('service URL');
  if (!mayReach(serviceUrl, origin.hosts)) return forbidden('host');
  if (origin.tenantId === null) return null;
  if (!isTenant(channelData?.tenant?.id, origin.tenantId)) return forbidden('tenant');
  if (conversation.tenantId != null && !isTenant(conversation.tenantId, origin.tenantId)) {
    return forbidden('tenant of the conversation');
  }
  return null;
}

function isTenant(given: unknown, tenantId: string): boolean {
  return typeof given === 'string' && given.toLowerCase() === tenantId.toLowerCase();
}
