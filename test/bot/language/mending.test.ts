import { readIntent } from '../../../bot/language/intent.ts';

function kindOf(text: string): string {
  return readIntent(text).kind;
}

const SERVICES = ['app service', 'Microsoft.Azure.WebSites', 'the platform', 'abfa0a7c-a6b6-4736-8310-5855508787cd'];

describe('orders to mend', () => {
  test.each(
    SERVICES.flatMap((service) => [
      `grant ${service} secret get on kv-ferry`,
      `give secret get on kv-ferry back to ${service}`,
      `on kv-ferry assign ${service} the secrets user role`,
      `provide ${service} with read access on kv-ferry`,
      `let ${service} through the firewall of kv-ferry`,
      `let ${service} back into kv-ferry`,
      `open kv-ferry for ${service}`,
      `whitelist ${service} on kv-ferry`,
    ]),
  )('%s', (order) => {
    expect(kindOf(order)).toBe('fix');
  });

  test.each([
    'turn trusted microsoft services back on for kv-ferry',
    'sort the vault permissions for app-ferry',
    'rectify the role assignment on kv-ferry',
    'get the access policy on kv-ferry back in order',
    'bring ferry-wild-se back from soft delete',
    'carry out the repair you have in mind',
    'go with the option you recommend',
    'gib App Service Leserechte auf kv-ferry',
    'kümmere dich um die Rolle auf kv-ferry',
    'mach was du vorgeschlagen hast',
    'sur kv-ferry donne la lecture à App Service',
    'fais ce que tu as proposé',
    'en kv-ferry da acceso a App Service',
    'lleva a cabo el arreglo',
    'recoloca a política de acesso no kv-ferry',
    'faz o que você sugeriu',
    'すみません、kv-ferry のファイアウォールを App Service に開放してください',
  ])('%s', (order) => {
    expect(kindOf(order)).toBe('fix');
  });

  test.each(['now ', 'when you get a minute, ', 'ok now ', 'quickly '])('hurry before it: %s', (hurry) => {
    expect(kindOf(`${hurry}sync app-ferry`)).toBe('sync');
  });

  test.each([
    'repair the binding of app-ferry and sync it afterwards',
    'repair the binding of app-ferry, then tell me',
    'repair the binding of app-ferry and let us know once it is done',
    'repariere die Bindung von app-ferry und synchronisiere danach',
    'répare la liaison de app-ferry et dis-moi quand c’est fait',
    'repara el enlace de app-ferry y avísame cuando termines',
    'conserta o vínculo do app-ferry e me avisa quando terminar',
  ])('what is to follow leaves the order one: %s', (order) => {
    expect(kindOf(order)).toBe('fix');
  });
});

describe('no orders', () => {
  test.each([
    'give bob the history of the access policy on kv-ferry',
    'provide the list of roles on kv-ferry',
    'add a note about the access policy of kv-ferry',
    'add kv-ferry to the report about access policies',
    'create a ticket for access to kv-ferry',
    'extend the deadline for the role on kv-ferry',
    'put back the role on kv-ferry but it is red',
    'let app service through the firewall of kv-ferry, still the same',
    'put the access policy back on kv-ferry yesterday',
    'allow trusted services is on for kv-ferry',
    'grant app service the role on kv-ferry was denied',
    'do the changes on kv-ferry need approval',
    'use the fix for kv-ferry as an example',
    'set of access policies on kv-ferry',
    'give up on the role for kv-ferry',
    'set aside the role on kv-ferry for now',
    'put the role on kv-ferry under review',
    'assign blame for the role on kv-ferry',
    'add up the roles on kv-ferry',
    'schalte die Alarme für kv-ferry aus',
    'gib mir eine Liste der Berechtigungen auf kv-ferry',
    'öffne ein Ticket für den Zugriff auf kv-ferry',
    'mach einen Vorschlag für kv-ferry',
    'donne la liste des droits sur kv-ferry',
    'da la lista de permisos en kv-ferry',
    'asigna el ticket del acceso de kv-ferry a Juan',
    'cria um chamado para o acesso do kv-ferry',
    'clean up the mess',
    'use everything you have',
    'try the plan which helped ana',
    'hänge das Zertifikat von 2024 an die Wand',
    'donne kv-ferry à Bob',
    'adiciona kv-ferry à lista',
    'kv-ferry の監視を解除してください',
    'kv-ferry の権限の一覧を作成して',
  ])('%s', (text) => {
    expect(['fix', 'sync']).not.toContain(kindOf(text));
  });
});
