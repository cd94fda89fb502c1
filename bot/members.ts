import { TeamsInfo, type TurnContext } from 'botbuilder';

/** Who could approve something here: directory object ids of the people of a conversation; null where that is not known. */
export type Members = (context: TurnContext) => Promise<readonly string[] | null>;

const PAGE = 500;
/** A channel with more people than this is not listed: that nobody of them may approve would be no useful thing to say. */
const MOST = 2_000;
const MILLISECONDS = 1_500;

/** Asks Teams. It only adds to an answer, so that a roster that does not come, or not in time, is none. */
export async function teamsMembers(context: TurnContext): Promise<readonly string[] | null> {
  const late = new Promise<null>((resolve) => {
    AbortSignal.timeout(MILLISECONDS).addEventListener('abort', () => resolve(null), { once: true });
  });
  return Promise.race([listed(context).catch(() => null), late]);
}

async function listed(context: TurnContext): Promise<readonly string[] | null> {
  const ids: string[] = [];
  let page = '';
  do {
    const { members, continuationToken } = await TeamsInfo.getPagedMembers(context, PAGE, page);
    ids.push(...members.flatMap(({ aadObjectId }) => aadObjectId ?? []));
    if (ids.length > MOST) return null;
    page = continuationToken;
  } while (page);
  return ids.length > 0 ? ids : null;
}
