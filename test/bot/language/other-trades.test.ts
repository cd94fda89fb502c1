import { readIntent } from '../../../bot/language/intent.ts';
import { isOfAnotherTrade } from '../../../bot/language/other-trades.ts';
import { otherTrades } from '../../../bot/language/tongues/english/other-trades.ts';

/** Orders with room for a thing, and things that nobody's certificate hangs on: some are known to the bot, most are not. */
const STRANGE: Readonly<Record<string, { readonly orders: string; readonly things: string }>> = {
  english: {
    orders: `fix _|please repair _|can you fix _|sync _|approve _|restore _|undo _|roll back _|reload _|update _|enable _|bind _|renew _
      |grant access to _|add a role for _|get the new version of _|remove the lock from _|give Anna access to _|open the firewall at _`,
    things:
      'the curtain|my sofa|our washing machine|the vacation request|the slides|his laptop|the newsletter|the lease|the printer',
  },
  german: {
    orders: `repariere _|bitte _ reparieren|kannst du _ reparieren|_ synchronisieren|genehmige _|_ freigeben|mach _ wieder heil|bring _ in Ordnung
      |aktualisiere _|öffne _|erneuere _|setz _ zurück|häng _ um|behebe _|gib uns Zugriff auf _|binde _ neu|_ im 3. Stock reparieren`,
    things:
      'den Vorhang|das Sofa|die Waschmaschine|den Urlaubsantrag|die Folien|das Auto|seinen Laptop|den Mietvertrag|den Drucker',
  },
  french: {
    orders: `répare _|tu peux réparer _|corrige _|synchronise _|synchronisez _|approuve _|valide _|restaure _|mets à jour _|ouvre _|active _|lie _
      |remets _ en ordre|récupère _|renouvelle _|applique _|donne accès à _|relance _`,
    things:
      'le rideau|le canapé|la machine à laver|ma demande de congé|les diapos|la voiture|son ordi|le bail|vos montres',
  },
  spanish: {
    orders: `repara _|puedes arreglar _|arregla _|sincroniza _|sincronicen _|aprueba _|restaura _|actualiza _|abre _|activa _|enlaza _|recupera _
      |renueva _|aplica _|permite _|cambia _|dale acceso a _|vuelve a poner _`,
    things:
      'la cortina|el sofá|la lavadora|mi solicitud de vacaciones|las diapositivas|el coche|su portátil|la oficina|sus relojes',
  },
  portuguese: {
    orders: `conserta _|pode consertar _|arruma _|sincroniza _|aprova _|restaura _|atualiza _|abre _|ativa _|vincula _|recupera _|renova _|libera _
      |troca _|dá acesso a _|resolve _|coloca _ de volta|puxa _`,
    things:
      'a cortina|o sofá|a máquina de lavar|meu pedido de férias|os slides|o carro|o notebook dele|o escritório|o elevador',
  },
  japanese: {
    orders: `_を直して|_を修理してください|_を修正してください|_を同期して|_を承認してください|_を復元して|_を更新して|_を有効にして|_を適用して
      |_を取り込んで|_を元に戻して|_を追加して|_の権限を付与して`,
    things: 'カーテン|ソファ|洗濯機|休暇申請|スライド|車|ノートパソコン|契約書|コピー機',
  },
};

describe.each(Object.entries(STRANGE))('%s', (_, { orders, things }) => {
  test.each(listed(orders))('nothing strange is an object of: %s', (order) => {
    const obeyed = listed(things)
      .map((thing) => order.replace('_', thing))
      .filter((text) => ['fix', 'sync'].includes(readIntent(text).kind));

    expect(obeyed).toEqual([]);
  });

  test.each(listed(things))('%s is no reason for a diagnosis', (thing) => {
    const [order = ''] = listed(orders);

    expect(readIntent(order.replace('_', thing)).target).toBeNull();
  });
});

test.each([
  'sync with Peter about the budget',
  'we synced our watches, off we go',
  'my phone does not sync with outlook',
  'mein Handy synct nicht mehr mit dem PC',
  'mon téléphone ne se synchronise plus',
  'mi móvil no sincroniza con el correo',
  'meu celular não sincroniza com o outlook',
  'スマホが同期しない',
  'wifiが同期しない',
  'wi-fiを直して',
  'なぜwifiが遅い',
  'fix the wi-fi please',
  'fix the gym',
  'fix the sink',
])('%j is small talk', (text) => {
  expect(readIntent(text).kind).toBe('smalltalk/other');
});

test.each([
  'the gym',
  'the sink',
  'the rota',
  'fix photos',
  'my music',
  'der klempner',
  'meine kontakte',
  'le plombier',
  'mes contacts',
  'el fontanero',
  'los turnos',
  'o encanador',
  'o plantão',
])('of another trade: %s', (said) => {
  expect(isOfAnotherTrade(said)).toBe(true);
});

test.each(['the cost', 'the costs'])('in English: %s', (said) => {
  expect(otherTrades.test(said)).toBe(true);
});

test.each([
  'check kv-shop before the meeting',
  'check kv-shop after lunch',
  'look at app-shop during our team meeting',
  'check kv-shop until coffee',
  'check app-shop over lunch',
  'status of kv-shop for my customer meeting',
])('a meeting and a meal tell when: %s', (said) => {
  expect(readIntent(said).kind).toBe('diagnose');
});

test.each(['is kv-shop a meeting room', 'kv-shop is a nice coffee', 'the laptop next to kv-shop'])(
  'nothing tells when: %s',
  (said) => {
    expect(readIntent(said).kind).toBe('smalltalk/other');
  },
);

function listed(words: string): string[] {
  return words.split('|').map((word) => word.trim());
}
