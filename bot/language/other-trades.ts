/** Things of other trades, which the bot neither knows nor mends: offices, homes, machines, other parts of the cloud. */
const THINGS: Readonly<Record<string, string>> = {
  en: `plumbers?|shower|bathtub|dentist|doctor|hospital|kids?|kitchen|garden|fence|tyres?|boiler|water pipe|electrician|builders?|hairdresser|umbrella|raining|snowing|weather|sandwich(?:es)?|breadmaker|toaster|microwave|vacuum cleaner|washing machine|dryer|guitar|piano|shoes?|jacket|glasses|watch strap|train ticket|bus ticket|taxi|netflix|tv|television|xbox|playstation|football|soccer|movie|concert|gym
    |printers?|copiers?|photocopiers?|coffee|espresso|kettle|fridge|dishwasher|air ?con\\w*|a\\/c|heating|heater|lights?|lamp|doors?|elevator|lift(?! (?:the|that|this|its|any|all|\\p{L}+ lock))|toilet|sink
    |projector|beamer|chair|desk|laptops?|notebook|keyboard|mouse|monitors?|headset|phone|iphone|ipad|android|outlook|mailbox|inbox|calendars?
    |passwords?|passcode|vacations?|holidays?|pto|leave request|sick leave|expenses?|expense report|invoices?|purchase order|budget|salary|payroll run
    |timesheets?|time ?sheet|travel|loans?|mortgage|visa|lease|rent|lawn ?mower|flight|hotel|parking|badge|(?<!(?:before|after|over|since|during|at) )(?:lunch|dinner|breakfast)|pizza|beer|cake|meeting|calls?(?= with)|standup|retro|roster|rota
    |git|branch(?:es)?|repo(?:sitory)?|pull requests?|pr|merge request|mr|commits?|unit tests?|flaky tests?|typos?|readme|docs page|wiki|jira|confluence
    |databases?|db|sql|postgres|mysql|mongo|redis|cosmos|kafka|kubernetes|k8s|aks|pods?|helm|docker|containers?|blob|storage account|one ?drive|sharepoint|dropbox
    |vpn|wi-?fi|bluetooth|router|car|bike|bicycle|roof|tap|plumbing|relationship|marriage|haircut|playlist|spotify|clocks?|(?<=sync\\w* (?:our|your|my|the) )watches|time ?zones?|contacts|photos|music`,
  de: `klempner|installateur|elektriker|handwerker|dusche|badewanne|zahnarzt|arzt|kinder|küche|garten|zaun|reifen|schuhe|brille|gitarre|fußball|kino|bahn|zug|taxi|wetter|regnet|schneit|pizza|bier|brötchen|toaster|mikrowelle|staubsauger|kaffeemaschinen?|kopfhörer|webcam|teams-anruf|vpn|jira|wiki|tippfehler
    |kopierer|fotokopierer|uhren|druckerei|drucker\\w*|klimaanlage\\w*|kaffee\\p{L}*|kühlschrank|spülmaschine|geschirrspüler|heizung\\p{L}*|licht|lampen?|tür|aufzug|fahrstuhl|toiletten?|klo|wasserhahn
    |fenster|beamer|bildschirm\\p{L}*|stuhl|schreibtisch|rechner|tastatur|maus|handy\\p{L}*|telefon\\p{L}*|kalender|postfach|e-?mails?|passw[oö]rt\\p{L}*|kennw[oö]rt\\p{L}*
    |urlaub\\p{L}*|spesen\\p{L}*|reisekosten\\p{L}*|rechnung\\p{L}*|gehalt\\p{L}*|stundenzettel|zeiterfassung|dienstplan|dienstreise\\p{L}*|hotel|flug|parkplatz|mittagessen|kuchen
    |besprechung|termine?|datenbank\\p{L}*|festplatte|arbeitsspeicher|wlan|fahrrad|(?<=(?:mein|dein|das|unser|ihr|sein) )auto|wagen|reifen|dach|waschmaschine|fernseher|uhr(?=$|\\s+(?:im|in|an|der))|fotos|musik|kontakte`,
  fr: `plombier|électricien|douche|baignoire|dentiste|médecin|enfants|cuisine|jardin|pneus?|chaussures|lunettes|guitare|foot|cinéma|taxi|météo|pleut|neige|pizza|bière|micro-ondes|aspirateur|machine à café|casque|webcam|faute de frappe|wiki|vpn|jira
    |imprimantes?|photocopi\\p{L}*|copieur|montres|horloges?|climatisation|clim|café|cafetière|frigo|chauffage|lumières?|lampe|portes?|ascenseur|toilettes?|évier|robinet|fenêtre|projecteur|écran|chaise|bureau
    |ordinateur|ordi|pc|clavier|souris|téléphone|portable|agenda|calendrier|boîte mail|mails?|mot de passe|mots de passe|congés?|vacances|notes? de frais|factures?|salaire
    |voiture|vélo|parking|réunion|déjeuner|dîner|base de données|bases de données|disque|mémoire|wifi|dépôt|branche|planning|voyage|train|toit|lave-vaisselle|montre|photos|musique|contacts`,
  es: `fontanero|plomero|electricista|ducha|bañera|dentista|médico|niños|cocina|jardín|neumáticos?|zapatos|gafas|lentes|guitarra|fútbol|cine|taxi|tren|clima|llueve|lloviendo|nieva|pizza|cerveza|microondas|aspiradora|lavadora|auriculares|cámara web|errata|wiki|vpn|jira|asado
    |impresoras?|fotocopiadoras?|copiadoras?|relojes|aire acondicionado|café|cafetera|nevera|calefacción|luz|luces|lámpara|puertas?|ascensor|baño|grifo|ventana|proyector|pantalla|silla|ordenador|computadora|portátil
    |teclado|ratón|teléfono|móvil|celular|calendario|agenda|correo|buzón|contraseñas?|vacaciones|gastos|facturas?|nómina|coche|carro|bici\\p{L}*|parking|aparcamiento|reunión|almuerzo|comida
    |bases? de datos|disco|memoria|wifi|repositorio|rama|viaje|vuelo|hotel|tejado|lavavajillas|reloj|fotos|música|contactos|turnos?`,
  pt: `encanador|eletricista|chuveiro|banheira|dentista|médico|crianças|cozinha|jardim|pneus?|sapatos|óculos|violão|futebol|cinema|táxi|trem|clima|chovendo|chove|pizza|cerveja|micro-ondas|aspirador|máquina de lavar|fone|webcam|erro de digitação|wiki|vpn|jira|churrasco
    |impressoras?|copiadoras?|fotocopiadoras?|relógios|ar[ -]condicionado|café|cafeteira|geladeira|aquecedor|luz|luzes|lâmpada|portas?(?! \\d)|elevador|banheiro|torneira|janela|projetor|tela|cadeira|computador|notebook|teclado
    |telefone|celular|calendário|agenda|e-?mail|caixa de correio|senhas?|férias|folga|despesas|reembolso|faturas?|notas? fiscal|salário|carro|bicicleta|estacionamento|reunião|almoço
    |bancos? de dados|disco|memória|wifi|repositório|viagem|voo|hotel|telhado|relógio|fotos|música|contatos|escala|plantão`,
};

const WORDS = Object.values(THINGS).join('|').replace(/\n\s*/g, '');
const LATIN = new RegExp(String.raw`(?<![\p{L}\d_-])(?:${WORDS})(?![\p{L}\d_-])`, 'u');
const JAPANESE =
  /プリンタ|コピー機|エアコン|空調|暖房|冷蔵庫|コーヒー|照明|電気|ドア|エレベーター|トイレ|窓|プロジェクター|モニター|椅子|パソコン|ノートpc|キーボード|マウス|電話|スマホ|携帯|iphone|カレンダー|予定表|メール|outlook|パスワード|休暇|有給|経費|請求書|給与|勤怠|出張|ホテル|駐車場|会議|ランチ|昼食|弁当|データベース|ディスク|メモリ|wi-?fi|自転車|車|時計|写真|音楽|連絡先|シフト|ブランチ|リポジトリ|プルリク/;

/** Whether something is about a thing of another trade, in whichever language. */
export function isOfAnotherTrade(said: string): boolean {
  return LATIN.test(said) || JAPANESE.test(said);
}
