import { TeamsInfo, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import { within } from './within.ts';

/** Somebody of a conversation. */
export interface Member {
  /** The object id of the directory, by which Azure knows them. */
  readonly id: string;
  /** What the channel calls them; empty where it does not say. */
  readonly userId: string;
}

/** Who could approve something here: the people of a conversation; null where that is not known. */
export type Members = (context: TurnContext) => Promise<readonly Member[] | null>;

const PAGE = 500;
/** A channel with more people than this is not listed: that nobody of them may approve would be no useful thing to say. */
const MOST = 2_000;

/** The SDK hands on what Teams calls `objectId`; anonymous guests have none. Source: learn.microsoft.com, "get-teams-context". */
const Account = z.object({
  id: z.string().nullish(),
  objectId: z.string().nullish(),
  aadObjectId: z.string().nullish(),
});

/** Asks Teams. It only adds to an answer, so that a roster that does not come, or not in time, is none. */
export function teamsMembers(milliseconds: number): Members {
  return (context) => within(milliseconds, () => listed(context)).catch(() => null);
}

async function listed(context: TurnContext): Promise<readonly Member[] | null> {
  const accounts: z.infer<typeof Account>[] = [];
  let token: string | undefined;
  do {
    const page = await TeamsInfo.getPagedMembers(context, PAGE, token);
    accounts.push(...z.array(Account).min(1).parse(page.members));
    if (accounts.length > MOST) return null;
    token = page.continuationToken;
  } while (token);
  const known = accounts.flatMap(({ id: userId, objectId, aadObjectId }) => {
    const id = objectId || aadObjectId;
    return id ? [{ id, userId: userId ?? '' }] : [];
  });
  return known.length > 0 ? known : null;
}
