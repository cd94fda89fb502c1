/** What a world of a cloud has where one of public Azure has something else. */
interface Place {
  readonly vaults: string;
  readonly sites: string;
  /** A region as App Service writes it. */
  readonly region: string;
  /** The application that App Service is there. That of China is made up, as nobody tells it. */
  readonly appService: string;
}

/** Every cloud with a world of its own, by the names that worlds give them. */
export const PLACES = {
  public: {
    vaults: 'vault.azure.net',
    sites: 'azurewebsites.net',
    region: 'West Europe',
    appService: 'abfa0a7c-a6b6-4736-8310-5855508787cd',
  },
  usgov: {
    vaults: 'vault.usgovcloudapi.net',
    sites: 'azurewebsites.us',
    region: 'USGov Virginia',
    appService: '6a02c803-dafd-4136-b4c3-5a6f318b4714',
  },
  dod: {
    vaults: 'vault.usgovcloudapi.net',
    sites: 'azurewebsites.us',
    region: 'USDoD Central',
    appService: '6a02c803-dafd-4136-b4c3-5a6f318b4714',
  },
  china: {
    vaults: 'vault.azure.cn',
    sites: 'chinacloudsites.cn',
    region: 'China North 2',
    appService: 'c1d2e3f4-0000-4000-8000-00000000000c',
  },
} as const satisfies Readonly<Record<string, Place>>;

export type WorldCloud = keyof typeof PLACES;

/** The same world in another cloud: its hosts, its region, and App Service as it is known there. */
export function inCloud<W extends object>(world: W, cloud: WorldCloud): W {
  const { vaults, sites, region, appService } = PLACES[cloud];
  const here = PLACES.public;
  const text = [
    [here.vaults, vaults],
    [here.sites, sites],
    [here.appService, appService],
    [here.region, region],
    [here.region.replaceAll(' ', ''), region.replaceAll(' ', '')],
    [code(here.region), code(region)],
  ].reduce((told, [from = '', to = '']) => told.replaceAll(from, to), JSON.stringify(world));
  return { ...(JSON.parse(text) as W), cloud };
}

function code(region: string): string {
  return region.toLowerCase().replaceAll(' ', '');
}
