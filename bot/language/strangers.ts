/** People who complain, and things of the bot's own trade: what is told of them is no other matter. */
const KNOWN =
  'customers?|clients?|users?|players?|guests?|people|boss|manager|chef\\p{L}*|kunden?|nutzer|leute|usuarios?|usuários?|clientes?|jefe|gente|utilisateurs?|gens|page|site|website|seite|página|status|alert\\p{L}*|card|karte|plan|fix|change|proposal|analysis|diagnosis|problem\\p{L}*|issue|error|warning|padlock|browser|dashboard|link|connection|verbindung|connexion|conexión|conexão|rest|others?|team|production|prod|clock|sales|event|launch|shift|night|day|time|second|first|last|new|old|whole|same|one|thing|zeit|situation|lage|problema|vorschlag|korrektur|correctif|correction|arreglo|corrección|correção|propuesta|proposta|system|service|dienst|servicio|serviço';

/** Somebody's thing, and then what is wrong with it. */
const TOLD_OF = [
  String.raw`(?:my|our|your|his|her|their|the|that) (?!(?:\p{L}+ ){0,2}(?:${KNOWN})(?!\p{L}))(?:[\p{L}'-]+ ){1,3}(?:is|are|has|keeps?|won'?t|can'?t|doesn'?t|stopped|broke|fell|died|leaks?|jams?|crashed)`,
  String.raw`(?:mein|dein|unser|sein|ihr|euer)\p{L}{0,2} (?!(?:${KNOWN})(?!\p{L}))[\p{L}-]+ (?:ist|sind|geht|gehen|hat|hängt|spinnt|klemmt|streikt|läuft)`,
  String.raw`(?:mon|ma|mes|notre|nos|votre|son|sa) (?!(?:${KNOWN})(?!\p{L}))[\p{L}-]+ (?:est|sont|a|ne|n'|fuit|bugue)`,
  String.raw`(?:mi|mis|tu|nuestr[oa]s?|su) (?!(?:${KNOWN})(?!\p{L}))[\p{L}-]+ (?:está|están|no|se|ha|falla)`,
  String.raw`(?:meu|minha|meus|minhas|noss[oa]s?|seu|sua) (?!(?:${KNOWN})(?!\p{L}))[\p{L}-]+ (?:está|tá|estão|não|quebrou|parou|caiu|travou)`,
].map((words) => new RegExp(String.raw`(?<!\p{L})${words}(?!\p{L})`, 'u'));

/** Whether something is told of a thing the bot does not know, so that "it" is that thing: "our boiler leaks, can you fix it". */
export function tellsOfStranger(said: string): boolean {
  return TOLD_OF.some((sign) => sign.test(said));
}
