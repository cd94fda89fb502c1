import type { Sentences } from '../catalogue.ts';

/** Signing in, so that what is approved is done as whoever approved it. */
export const signIn: Sentences<'sign-in'> = {
  gone: 'El inicio de sesión de {person} terminó antes de que esto se hiciera, y no se hace en nombre de nadie más: compruebe de nuevo y decida otra vez.',
  anew: 'Lo que aún no está hecho se hará cuando alguien vuelva a decidirlo.',
  another: 'Inició sesión otra persona distinta de quien pulsó.',
  consent:
    'Nadie ha consentido que Greenlight haga cambios en nombre de las personas ({code}); un administrador lo hace una vez para todas: {command}',
  challenge:
    'Una directiva de acceso condicional exige más de lo que tenía este inicio de sesión ({code}). Al pulsar otra vez se pedirá iniciar sesión con un botón; si no basta, la directiva debe abarcar también el inicio de sesión en Greenlight.',
  challenged: 'Azure pide a quien aprobó que inicie sesión de nuevo.',
  over: 'Ese inicio de sesión es demasiado antiguo.',
  misconfigured:
    'Entra no acepta la aplicación en la que se inicia sesión ({code}); debe corregirlo quien opera Greenlight.',
  unreachable: 'No se pudo comprobar el inicio de sesión porque su servicio no respondió.',
  unavailable: 'Aquí nadie puede iniciar sesión.',
  ask: 'Inicie sesión para que Azure haga este cambio en su nombre',
  button: 'Iniciar sesión',
  first: 'Primero, iniciar sesión',
  'goes-on': 'El botón está debajo. Tras iniciar sesión, continúa solo.',
  'say-again': 'Ha iniciado sesión. Dígalo otra vez o pulse de nuevo el botón.',
};
