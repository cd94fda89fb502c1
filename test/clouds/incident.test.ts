import { CLOUDS } from '../../services/azure/clouds.ts';
import { enterRoom, readWorld } from '../helpers/room.ts';
import { inCloud, PLACES, type WorldCloud } from '../world-builder/in-cloud.ts';

/** Every host that may be asked about the seed incident, written down apart from what the product believes. */
const HOSTS: { readonly [C in WorldCloud]: readonly string[] } = {
  public: ['graph.microsoft.com', 'kv-shop.vault.azure.net', 'management.azure.com'],
  usgov: ['graph.microsoft.us', 'kv-shop.vault.usgovcloudapi.net', 'management.usgovcloudapi.net'],
  dod: ['dod-graph.microsoft.us', 'kv-shop.vault.usgovcloudapi.net', 'management.usgovcloudapi.net'],
  china: ['kv-shop.vault.azure.cn', 'management.chinacloudapi.cn', 'microsoftgraph.chinacloudapi.cn'],
};

const clouds = Object.keys(PLACES) as WorldCloud[];

/** Host names of Azure that stand in a text. */
function azureHostsIn(text: string): readonly string[] {
  const names = text
    .toLowerCase()
    .match(
      /[a-z0-9.-]+\.(?:azure|microsoft\w*|windows|\w+cloudapi|azurewebsites|chinacloudsites)\.(?:com|net|us|cn)\b/g,
    );
  return [...new Set(names)];
}

test.each(clouds)(
  'the seed incident in the cloud "%s" goes from the question to green, and no other cloud is asked',
  async (cloud) => {
    const room = await enterRoom(inCloud(readWorld('seed-incident'), cloud));

    const asked = await room.say('why is kv-shop-wildcard-contoso-com yellow?');
    const pressed = await room.press('approve');
    const undone = await room.press('undo');
    const requests = room.simulator.requests();
    const writes = room.writes();
    await room.leave();

    expect(asked.case).toMatchObject({
      stage: 'proposed',
      diagnosis: { colour: 'yellow', firstBroken: { link: 'access', rule: 'grant-missing' }, gaps: [] },
    });
    expect(pressed.case).toMatchObject({ stage: 'resolved', diagnosis: { colour: 'green', gaps: [] } });
    expect(undone.case).toMatchObject({ stage: 'undone' });
    expect([...new Set(requests.map(({ url }) => new URL(url).host))].sort()).toEqual(HOSTS[cloud]);
    expect(requests.filter(({ status }) => status === 401 || status === 502)).toEqual([]);
    expect(new Set(writes.map(({ url }) => new URL(url).origin))).toEqual(new Set([CLOUDS[cloud].armEndpoint]));
    for (const said of [asked, pressed, undone]) {
      const foreign = azureHostsIn(JSON.stringify(said)).filter((host) => !belongs(host, cloud));
      expect(foreign).toEqual([]);
    }
  },
);

/** Whether a name is of this cloud; the documentation is one for all. */
function belongs(host: string, cloud: WorldCloud): boolean {
  return (
    host === 'learn.microsoft.com' ||
    HOSTS[cloud].includes(host) ||
    host.endsWith(PLACES[cloud].sites) ||
    host === PLACES[cloud].vaults
  );
}

test('where no application id of App Service is known, it is looked up by its service principal name', async () => {
  const room = await enterRoom(inCloud(readWorld('seed-incident'), 'china'));

  await room.say('why is kv-shop-wildcard-contoso-com yellow?');
  const looked = room.simulator.requests().filter(({ url }) => url.includes('/servicePrincipals'));
  await room.leave();

  expect(looked.map(({ url, status }) => [decodeURIComponent(new URL(url).search), status])).toEqual([
    ["?$filter=servicePrincipalNames/any(n:n eq 'Microsoft.Azure.WebSites')&$select=id,appId,displayName", 200],
  ]);
});
