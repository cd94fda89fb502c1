import { nameOf } from '../domain/resource-id.ts';
import type { Rights } from '../domain/rights.ts';
import { type Answer, attempt } from './attempt.ts';
import { groupsIn, siteIn, type WebScope } from './extent.ts';
import { fixesLine, webFixes } from './fixes.ts';
import { assignmentsIn, type Known, type Looked, needsOf } from './looked.ts';
import type { DoctorPorts, Extent } from './ports.ts';
import { isReadable, readingLines } from './reading.ts';
import { rightsUnread } from './rights-unread.ts';

/**
 * What the bot can see of web apps, and what it could mend there. A role for a whole subscription answers for all of its
 * resource groups; where there is none, each group with web apps is looked at by itself.
 */
export async function lookAtWeb(
  { id, name }: WebScope,
  { seen, caller, appService }: Known,
  { each }: Extent,
  { examiner, within, readsSettings, changesAs }: DoctorPorts,
): Promise<Looked> {
  const ask = <T>(work: () => Promise<T>): Promise<Answer<T>> => attempt(each, within, work);
  const askRights = (scopes: readonly (readonly [string, ReturnType<typeof webFixes>])[]) =>
    ask(() =>
      examiner.rights(
        caller.objectId,
        scopes.flatMap(([, fixes]) => needsOf(fixes)),
      ),
    );
  const site = readsSettings ? siteIn(id, seen) : null;
  const all = webFixes(id);
  const [whole, settings, above] = await Promise.all([
    ask(() => examiner.web(id)),
    site === null ? null : ask(() => examiner.appSettings(site)),
    askRights([[id, all]]),
  ]);
  const [ableAbove] = able([[id, all]], above);
  const groups = groupsIn(id, seen).filter((group) => group !== id);
  const isApart = groups.length > 0 && (!isReadable(whole) || ableAbove?.verdict !== 'ok');
  if (!isApart) return looked(above, ableAbove ? [ableAbove] : [], []);

  const fixes = groups.map((group) => [group, webFixes(group)] as const);
  const [lists, rights] = await Promise.all([
    isReadable(whole)
      ? []
      : Promise.all(groups.map(async (scope) => ({ scope, asked: await ask(() => examiner.web(scope)) }))),
    askRights(fixes),
  ]);
  return looked(rights, able(fixes, rights), lists);

  function able(scopes: readonly (readonly [string, ReturnType<typeof webFixes>])[], held: Answer<readonly Rights[]>) {
    if (changesAs === 'approver') return [];
    if (rightsUnread({ id, name }, held, caller).length > 0 || 'trouble' in held) return [];
    return scopes.map(([scope, some]) => {
      const at = { scope, name: scope === id ? name : nameOf(scope), vault: null, appService };
      return fixesLine(at, some, held.value, caller);
    });
  }

  function looked(
    held: Answer<readonly Rights[]>,
    fixable: Looked['lines'],
    groupLists: Parameters<typeof readingLines>[0]['groups'],
  ): Looked {
    const lines = readingLines({ id, name, whole, groups: groupLists, settings, rights: held }, caller);
    return { lines: [...lines, ...fixable], assignments: 'value' in held ? assignmentsIn(held.value) : [] };
  }
}
