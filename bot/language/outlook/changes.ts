/** What may be done to a vault, as people name it. */
export type ChangeName = 'untrusted' | 'private' | 'ungranted' | 'access-policies' | 'roles' | 'deleted';

/**
 * In order: the first that is named is meant. A policy that is removed is no vault that is removed, and a private key no
 * private vault.
 */
export const CHANGES: readonly (readonly [ChangeName, RegExp])[] = [
  [
    'untrusted',
    /trusted (?:microsoft |azure )?service|\bbypass\b|vertrauenswürdig\p{L}* (?:microsoft[- ])?dienst|services (?:microsoft )?(?:de confiance|approuvés)|servicios (?:de microsoft )?de confianza|serviços (?:da microsoft )?confiáveis|信頼された.{0,12}サービス/u,
  ],
  [
    'private',
    /\bprivate\b(?! (?:keys?\b|schlüssel))|public (?:network )?access|(?<!\p{L})privat(?!\p{L}* (?:schlüssel|key))|öffentliche\p{L}* (?:netzwerk)?zugriff|(?<!clé )(?<!\p{L})privée?s?(?!\p{L})|accès (?:réseau )?public|(?<!clave )(?<!chave )(?<!\p{L})privad[oa]|acceso (?:de red )?público|acesso (?:à rede |de rede )?público|非公開|プライベート|パブリック ?(?:ネットワーク ?)?アクセス/u,
  ],
  [
    'ungranted',
    /\b(?:lose|loses|losing|lost|remov\w+|revok\w+|delet\w+|drop\w*|without|takes? away)\b.{0,40}\b(?:polic(?:y|ies)|grants?|roles?|permissions?|access|assignments?)\b|\b(?:polic(?:y|ies)|grants?|assignments?|permissions?)\b.{0,30}\b(?:removed|revoked|deleted|dropped|lost|gone|taken away|disappears?)\b/u,
  ],
  [
    'ungranted',
    /(?:richtlinie|rolle|zuweisung|berechtigung|zugriff|rechte?).{0,50}(?:verlier|verlör|entfern|entz[oi]|lösch|wegfäll|weg(?!\p{L}))|(?:verlier|verlör|entz[oi]).{0,50}(?:richtlinie|rolle|zuweisung|berechtigung|zugriff)/u,
  ],
  [
    'ungranted',
    /(?:perd|retir|supprim|enlèv|enlev|révoqu).{0,50}(?:stratégie|rôle|droit|autorisation|accès)|(?:stratégie|rôle|autorisation).{0,50}(?:perdu|retir|supprim|enlev|révoqu)/u,
  ],
  [
    'ungranted',
    /(?:pierd|quit|elimin|revoc|borr|perd|remov|tir|revog|exclu).{0,50}(?:directiva|polític|rol(?!\p{L})|permis|acces|acess|função)|(?:directiva|polític|permis|função).{0,50}(?:quita|elimina|revoca|borra|remov|revoga|exclu)/u,
  ],
  ['ungranted', /(?:ポリシー|ロール|権限|アクセス権|割り当て).{0,12}(?:失|削除|外|なくな|取り消)/u],
  [
    'access-policies',
    /\b(?:to|on|onto|use|uses) (?:the )?access polic|(?:zu|auf) (?:die |den )?zugriffsrichtlinien|(?:aux|vers les|en) stratégies d'accès|a (?:las )?(?:directivas|políticas) de acceso|para (?:as )?políticas de acesso|アクセス ?ポリシー(?:に|へ)/u,
  ],
  [
    'roles',
    /\brbac\b|rbac(?=[に へ])|azure[- ]role|role[- ]based|azure-rollen|rôles azure|roles de azure|funções do azure|ロール ?ベース/u,
  ],
  [
    'deleted',
    /\b(?:delet\w+|purg\w+|removed?|gone|destroyed|disappears?)\b|lösch|(?:entfernt|weg)(?!\p{L})|supprim|efface|disparaî|elimin|borra|desapare|exclu[íi]|apaga|remov(?:ido|ida|er)|削除|消え|消した|なくな/u,
  ],
];
