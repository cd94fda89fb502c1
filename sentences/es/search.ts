import type { Sentences } from '../catalogue.ts';

/** The search of the compose box, and the card that it inserts. */
export const search: Sentences<'search'> = {
  unreachable: 'No se pudo contactar con Azure. Inténtelo de nuevo en unos minutos.',
  slow: 'Azure tarda en responder. Inténtelo de nuevo en unos segundos.',
  fault: 'No se pudo elaborar. El fallo está en el bot y ha quedado registrado; referencia: {reference}',
  'no-such-search': 'Greenlight no tiene esa búsqueda.',
  'nothing-fits': 'Ningún certificado coincide.',
  'nothing-there': 'No hay certificados.',
  'ask-here': 'Preguntar aquí',
  'look-again': 'Ver de nuevo',
  'nothing-broken': 'No hay nada roto',
  'not-judged': 'Sin evaluar del todo',
  'hit-since': 'Afecta a los usuarios desde el {at}.',
  'hit-soon': 'Afectará a los usuarios {relative} ({at}).',
  'runs-out': 'Lo que tiene App Service caduca {relative} ({at}).',
  'ran-out': 'Lo que tiene App Service caducó {relative} ({at}).',
  'holds-none': 'App Service no tiene ningún certificado.',
  'reads-anew': '{button} lee de nuevo todos los eslabones.',
  'reads-anew-and-mends': '{button} lee de nuevo todos los eslabones y ofrece la corrección.',
  'short-hit-since': 'afecta a los usuarios desde el {at}',
  'short-hit-soon': 'afectará a los usuarios {relative}',
  'short-runs-out': 'caduca {relative}',
  'short-ran-out': 'caducó {relative}',
  'short-holds-none': 'App Service no tiene ningún certificado',
};
