const WORDS = `
  operationnotpermittedonkeyvault azureserviceunauthorizedtoaccesskeyvault keyvaultdoesnotexist keyvaultsecretdoesnotexist
  waitingoncertificateorder certificateorderfailed initialized unknownerror externalprivatekey keyvaultsecretstatus
  a about above access account ack action active actual add added after again agent ago all allow allowed already also
  always am an and another any anybody anyone anything app apps application applications approve approval are as ask at audit
  auth auto automatic available away azure
  back backup bad based batch be because been before behind being best better between big bind binding bindings bit block blocked
  blog both bot bound break broke broken browser bug build built but button by
  call can cancel cannot cause cert certificate certificates certs chain change changed changes channel check class cli click
  clean client close cloud code color colour come command commands company complete config connect console copy correct could
  create created cross current custom customer customers
  daily dashboard data database date day days deep delete deleted deny deploy deployment detail details dev did differ different
  digest disable disabled do docs does doing domain domains done dont down download drop due during
  each early east either else enable enabled end enough env environment error errors even event ever every everybody everyone
  everything exact example excel except exist existing expire expired expires expiring expiry explain export extra
  fail failed failing fails failure false far fast few file final find fine finish finished firewall first fix fixed fixes fleet
  follow for forbidden force found four free fresh from full function functions
  gateway general get give given global go going gone good got grant granted great green group groups guy guys
  had half hand handle hard has have he health healthy hello help her here hey hi high him his history hit hold host hostname
  hostnames hosting hour hours house how
  i id identity ids if import imported in incident index info instance interval into ip is issue issued issuer it item its
  job just keep key keyvault keys kind know known
  last late later latest layer leaf left less let level life like line link linked linux list live load local lock log login logs
  long look looks loop lost low made mail main make manage managed manager managing manual many match may maybe me mean means
  message microsoft might min minute minutes miss missing mode model moment month months more most move much multi must my
  name named names need needs net network never new newer newest news next nice night no nobody node non none nor not nothing
  now number object off office often ok okay old older on once one ones online only op open operation operations option or
  order orange origin other others our ours out outage over own
  page part pass password past path pause pending people per period permission permissions person phase place plan please pls
  point policies policy portal post pre premium present press principal private pro problem problems process prod product
  production project proof provider public pull purge push put
  quality query question quick quite rather re read reader ready real really reason recent recommended red refresh region
  reimport relevant remote remove renew renewal renewed renewing report request require required res resolve resource resources
  rest restart restore result results retry revert review right rights role roles roll rollback root rotate rotated rotation rule run
  running runs runtime safe same save say says scan scope script search second seconds secret secrets secure security see seems
  self semi send serve server service services serving session set setting settings setup several shared she should show shown
  shows side sign signed since single site sites size slot slots slow so soft some somebody someone something soon source split
  standard start state status step still stop stopped store stuck stuff sub subject subscription subscriptions such sure swap
  switch sync synced syncing syncs system
  table take target task team teams template tenant terraform test tests than thanks that the their them then there these they
  thing things think third this those thread three through thumbprint thumbprints ticket tier time timeout tls to today together
  token tomorrow tonight too tool top total touch trail trust trusted try twice two type unbound unhealthy unknown until up update
  updated updates upload uploaded us usage use used user users using usual valid validation value vault vaults verify version
  versions very via view virtual wait want warning was watch way we web webapp webapps website week weekend weekly well went were
  west what when where which while white who whole why wide wild wildcard will window windows with within without word work
  worked working works worker world would write wrong year years yellow yes yesterday yet you your zero zone
  ssl sha rsa ec aes http https http2 dns csr pfx pem sni acme bicep arm rbac iac json api apis ci cd sla faq fyi asap eta gdpr
  let lets encrypt mid anti co inter intra un up-to at-risk ish ever third-party sign-in opt
  x y z pair byte bit bits word words
  zertifikat zertifikate tresor seite der die das es alles certificat coffre site tout certificado almacén cofre sitio estado status
  todo tudo rot gelb rouge jaune rojo amarillo vermelho amarelo él ela ele app's
  didn doesn isn wasn won couldn shouldn wouldn hasn haven hadn aren weren don ain mustn whatever
  is-it on-call oncall call pay go e g
  vpn db sql redis memory cpu disk latency printer laptop wifi jira outlook kubernetes aks pod pods queue cosmos docker blob mail dns
  digicert globalsign sectigo letsencrypt openssl libressl boringssl starttls mtls s client pare feu
  case cases proposal approver approvers requester usage menu cause everything players customers buyers visitors guests
  internet intranet website homepage connection production staging backend frontend proxy gateway sharepoint exchange
`;

const KNOWN = new Set(WORDS.split(/\s+/));

/** Whether a word belongs to ordinary speech or to the trade, so that by itself it names no resource. */
export function isOrdinary(word: string): boolean {
  return KNOWN.has(word) || /^\d+(?:st|nd|rd|th|h|d|min|m|s|x|k|px|mb|gb)?$/.test(word);
}
