import { readWorld, type World } from '../helpers/room.ts';

/** A shop: a certificate whose vault lets App Service no longer in, with all that hangs on it. */
export interface Shop {
  readonly certificate: string;
  /** What the addresses of its resources begin with. */
  readonly group: string;
}

const GROUP = '/resourceGroups/rg-shop-prod';

/** The name that people call a shop's certificate by. */
export function shopOf(number: number): Shop {
  return { certificate: `kv-s${number}-wildcard-contoso-com`, group: `/resourcegroups/rg-s${number}/` };
}

/** The seed incident so many times over, each in a resource group of its own. */
export function shopsWorld(count: number): World {
  const seed = readWorld('seed-incident');
  const own = seed.resources.filter(({ id }) => id.includes(GROUP));
  const shared = seed.resources.filter(({ id }) => !id.includes(GROUP));
  const numbers = Array.from({ length: count }, (_, number) => number);
  return {
    ...seed,
    resources: [...shared, ...numbers.flatMap((number) => own.map((each) => copied(each, number)))],
    keyVaults: Object.fromEntries(numbers.map((number) => [`kv-s${number}`, seed.keyVaults['kv-shop']])),
    activity: [],
    behaviour: { latencyMilliseconds: 0, grantTakesSeconds: 0, faults: [] },
  } as unknown as World;
}

/** Role assignments are named by a GUID, of which every copy needs one of its own. */
function copied<T>(thing: T, number: number): T {
  const text = JSON.stringify(thing)
    .replaceAll(/kv-shop/g, `kv-s${number}`)
    .replaceAll(/app-shop-prod/g, `app-s${number}`)
    .replaceAll(/rg-shop-prod/gi, `rg-s${number}`)
    .replaceAll('shop.contoso.com', `s${number}.contoso.com`)
    .replaceAll('www.contoso.com', `w${number}.contoso.com`)
    .replaceAll(/(roleAssignments\/|"name":")[0-9a-f]{8}-(?=[0-9a-f]{4}-)/g, `$1${String(number).padStart(8, '0')}-`);
  return JSON.parse(text) as T;
}
