/** The number or code of what is approved, and for what. */
const CODE = '(?:(?:#|n°|nº|nr\\.?|no\\.?|nummer|numéro|número|code|código|code:) ?)?(?:_|[a-z]{0,5}-?\\d[\\w-]*)';

/** Who says "I approve fix 9032" approves it now, by its number or code, in the languages beside English and Japanese. */
export const approving: Readonly<Record<'de' | 'fr' | 'es' | 'pt', RegExp>> = {
  de: new RegExp(
    `^(?:(?:hiermit|ich|wir) )*(?:genehmigen?|bestätigen?|akzeptieren?|befürworten?) (?:(?:ich|wir|hiermit|das|den|die|es|diesen?|fix|vorgang|reparatur|vorschlag|plan|änderung|auftrag|anfrage|option) )*${CODE}(?: (?:für|auf|an|bei) _)?$`,
  ),
  fr: new RegExp(
    `^(?:j'approuve|je valide|j'accepte|je confirme|on approuve|on valide|nous approuvons|nous validons) (?:(?:la|le|l'|ce|cette|votre|ta|correction|correctif|réparation|proposition|plan|changement|modification|fix|opération|demande|option) ?)*${CODE}(?: (?:pour|sur) _)?$`,
  ),
  es: new RegExp(
    `^(?:apruebo|aprobamos|acepto|autorizo|autorizamos|confirmo) (?:(?:el|la|ese|esa|este|esta|tu|arreglo|corrección|reparación|plan|cambio|propuesta|fix|solución|operación|solicitud|opción) )*${CODE}(?: (?:para|en|de) _)?$`,
  ),
  pt: new RegExp(
    `^(?:aprovo|aprovamos|aceito|autorizo|autorizamos|confirmo) (?:(?:o|a|esse|essa|este|esta|sua|seu|correção|conserto|reparo|plano|mudança|proposta|fix|solução|alteração|operação|pedido|opção) )*${CODE}(?: (?:para|em|do|no) _)?$`,
  ),
};
