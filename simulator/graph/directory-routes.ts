import { membersOf, withGroups } from '../authorization/directory.ts';
import { type Answer, ok } from '../http/answer.ts';
import { holds, parseFilter } from '../http/odata-filter.ts';
import { parameter, type Request } from '../http/request.ts';
import type { Route } from '../http/routes.ts';
import { clouds } from '../world/clouds.ts';
import type { Estate } from '../world/estate.ts';
import { sameId } from '../world/resource-id.ts';
import { type DirectoryObject, directoryObjects, selected } from './directory-objects.ts';
import { graphError, notInDirectory } from './graph-error.ts';

/** One question to the directory. */
export interface GraphAsk {
  readonly request: Request;
  readonly estate: Estate;
  readonly params: Readonly<Record<string, string>>;
}

export type GraphAnswer = (ask: GraphAsk) => Answer;
type Kind = 'users' | 'groups' | 'servicePrincipals';

/** The part of Microsoft Graph that tells who somebody is and which groups they are in. */
export const directoryRoutes: readonly Route<GraphAnswer>[] = [
  get("/v1.0/servicePrincipals(appId='{appId}')", (ask) => one(ask, 'servicePrincipals', byAppId(ask.params.appId))),
  get('/v1.0/servicePrincipals', (ask) => list(ask, 'servicePrincipals')),
  get('/v1.0/users', (ask) => list(ask, 'users')),
  get('/v1.0/groups', (ask) => list(ask, 'groups')),
  get('/v1.0/servicePrincipals/{id}', (ask) => one(ask, 'servicePrincipals', byId(ask.params.id))),
  get('/v1.0/users/{id}', (ask) =>
    one(ask, 'users', (user) => byId(ask.params.id)(user) || sameId(String(user.userPrincipalName), ask.params.id)),
  ),
  get('/v1.0/groups/{id}', (ask) => one(ask, 'groups', byId(ask.params.id))),
  get('/v1.0/directoryObjects/{id}', (ask) => one(ask, 'all', byId(ask.params.id))),
  get('/v1.0/servicePrincipals/{id}/transitiveMemberOf', (ask) => memberOf(ask, 'servicePrincipals')),
  get('/v1.0/users/{id}/transitiveMemberOf', (ask) => memberOf(ask, 'users')),
  get('/v1.0/groups/{id}/transitiveMembers', members),
  { method: 'POST', pattern: '/v1.0/directoryObjects/getByIds', handle: getByIds },
];

function get(pattern: string, handle: GraphAnswer): Route<GraphAnswer> {
  return { method: 'GET', pattern, handle };
}

const byId = (id: string | undefined) => (object: DirectoryObject) => sameId(object.id, id);
const byAppId = (appId: string | undefined) => (object: DirectoryObject) => sameId(String(object.appId), appId);

function one(ask: GraphAsk, kind: Kind | 'all', fits: (object: DirectoryObject) => boolean): Answer {
  const found = directoryObjects(ask.estate.world.directory, kind).find(fits);
  if (!found) throw notInDirectory(ask.estate, ask.params.id ?? ask.params.appId ?? '');
  return ok({ '@odata.context': context(ask, `${kind}/$entity`), ...selected(found, selectOf(ask), kind === 'all') });
}

function list(ask: GraphAsk, kind: Kind): Answer {
  const tests = clausesOf(ask).map((clause) => (object: DirectoryObject) => {
    if (clause.kind === 'compare') return holds(clause.operator, textOf(object, clause.field), clause.value);
    const held = entryOf(object, clause.name.replace(/\/any$/, ''));
    if (!Array.isArray(held))
      throw graphError(ask.estate, 400, 'Request_UnsupportedQuery', `Unsupported Query: '${clause.name}'.`);
    return held.some((name) => sameId(String(name), clause.value));
  });
  const found = directoryObjects(ask.estate.world.directory, kind).filter((object) =>
    tests.every((test) => test(object)),
  );
  return collection(ask, kind, found, false);
}

function clausesOf({ request, estate }: GraphAsk): ReturnType<typeof parseFilter> {
  const filter = parameter(request.query, '$filter') ?? '';
  try {
    return parseFilter(filter);
  } catch {
    throw graphError(estate, 400, 'BadRequest', `Invalid filter clause: '${filter}'.`);
  }
}

function memberOf(ask: GraphAsk, kind: Kind): Answer {
  const { world } = ask.estate;
  const id = ask.params.id ?? '';
  if (!directoryObjects(world.directory, kind).some(byId(id))) throw notInDirectory(ask.estate, id);
  const groups = withGroups(world.directory, id);
  const found = directoryObjects(world.directory, 'groups').filter((group) => groups.has(group.id.toLowerCase()));
  return collection(ask, 'directoryObjects', found, true);
}

function members(ask: GraphAsk): Answer {
  const { world } = ask.estate;
  const id = ask.params.id ?? '';
  if (!world.directory.groups.some((group) => sameId(group.id, id))) throw notInDirectory(ask.estate, id);
  const inside = membersOf(world.directory, id);
  const found = directoryObjects(world.directory).filter((object) => inside.has(object.id.toLowerCase()));
  return collection(ask, 'directoryObjects', found, true);
}

function getByIds(ask: GraphAsk): Answer {
  const ids: unknown = Reflect.get(Object(ask.request.body), 'ids');
  if (!Array.isArray(ids))
    throw graphError(ask.estate, 400, 'Request_BadRequest', "The parameter 'ids' is missing or is not a list.");
  const wanted = new Set(ids.map((id) => String(id).toLowerCase()));
  const found = directoryObjects(ask.estate.world.directory).filter((object) => wanted.has(object.id.toLowerCase()));
  return collection(ask, 'directoryObjects', found, true);
}

function collection(ask: GraphAsk, kind: string, found: readonly DirectoryObject[], keepType: boolean): Answer {
  const value = found.map((object) => selected(object, selectOf(ask), keepType));
  return ok({ '@odata.context': context(ask, kind), value });
}

function selectOf({ request }: GraphAsk): string | undefined {
  return parameter(request.query, '$select');
}

function context({ estate }: GraphAsk, what: string): string {
  return `https://${clouds[estate.world.cloud].graph}/v1.0/$metadata#${what}`;
}

function entryOf(object: DirectoryObject, field: string): unknown {
  return Object.entries(object).find(([key]) => key.toLowerCase() === field)?.[1];
}

function textOf(object: DirectoryObject, field: string): string {
  return String(entryOf(object, field) ?? '');
}
