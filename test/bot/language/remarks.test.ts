import { readIntent } from '../../../bot/language/intent.ts';

const kindOf = (text: string) => readIntent(text).kind;

/** Orders, remarks that leave them as they are, and clauses that take them back or put them off. */
const BESIDE = {
  en: {
    orders: { fix: 'please fix app-pay', sync: 'sync www.fabrikam.com' },
    remarks: [
      'our slot is open until 21:00',
      'networking says the firewall is open now',
      'the owner said go',
      'the cert expires tomorrow',
      'buyers are waiting',
      'the vault admin told us the role is assigned since 8 am',
    ],
    restraints: [
      'the window is closed',
      'the slot opens at 9',
      'the sign-off is still pending',
      'tomorrow the window is open',
      'assuming the window is open',
      'networking says the firewall will be open later',
      'subject to approval',
      'but let me ask the owner first',
    ],
  },
  de: {
    orders: { fix: 'bitte app-pay reparieren', sync: 'bitte www.fabrikam.com synchronisieren' },
    remarks: [
      'das fenster ist offen bis 21 uhr',
      'das netzwerkteam sagt die firewall ist offen',
      'der chef hat zugestimmt',
    ],
    restraints: ['das fenster ist noch geschlossen', 'die genehmigung steht noch aus', 'vorbehaltlich der freigabe'],
  },
  fr: {
    orders: { fix: 'corrige app-pay', sync: 'synchronise www.fabrikam.com' },
    remarks: [
      "la fenêtre est ouverte jusqu'à 21h",
      'le réseau dit que le pare-feu est ouvert',
      'le certificat expire demain',
    ],
    restraints: ['la fenêtre est fermée', "l'accord est en attente", 'à condition que le chef accepte'],
  },
  es: {
    orders: { fix: 'arregla app-pay', sync: 'sincroniza www.fabrikam.com' },
    remarks: ['la ventana está abierta hasta las 21', 'redes dice que el rol está asignado', 'vence mañana'],
    restraints: ['la ventana está cerrada', 'falta el visto bueno', 'sujeto a aprobación'],
  },
  pt: {
    orders: { fix: 'conserta o app-pay', sync: 'sincroniza o www.fabrikam.com' },
    remarks: ['a janela está aberta até as 21', 'a rede diz que o firewall está aberto', 'expira amanhã'],
    restraints: ['a janela está fechada', 'a aprovação está pendente', 'sujeito a autorização'],
  },
} as const;

const TOLD = Object.values(BESIDE).flatMap(({ orders, remarks, restraints }) =>
  Object.entries(orders).flatMap(([kind, order]) => ({ kind, order, remarks, restraints })),
);
const beside = (order: string, clause: string) => [
  `${clause}, ${order}`,
  `${clause}. ${order}`,
  `${order}, ${clause}`,
  `${order} - ${clause}`,
  `${order} (${clause})`,
];

describe('an order with a clause beside it', () => {
  it.each(
    TOLD.flatMap(({ kind, order, remarks }) =>
      remarks.flatMap((remark) => beside(order, remark).map((text) => [text, kind])),
    ),
  )('stands beside a remark: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each(TOLD.flatMap(({ order, restraints }) => restraints.flatMap((restraint) => beside(order, restraint))))(
    'is held by a restraint: %s',
    (text) => {
      expect(['fix', 'sync']).not.toContain(kindOf(text));
    },
  );

  it.each([
    ['お客様が待っています。app-pay を修復してください', 'fix'],
    ['ウィンドウは21時まで開いています。app-pay を同期してください', 'sync'],
    ['bring www.fabrikam.com to the version that lies in kv-pay', 'sync'],
    ['we got the ok so please fix app-pay', 'fix'],
  ])('stands: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    '承認待ちです。app-pay を修復してください',
    'ウィンドウは閉まっています。app-pay を同期してください',
    'is the window open? sync app-pay',
    'networking says sync app-pay',
    'the docs say the policy is in, sync app-pay later',
  ])('is held: %s', (text) => {
    expect(['fix', 'sync']).not.toContain(kindOf(text));
  });
});
