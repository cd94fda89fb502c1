import type { AuditLine } from '../domain/audit.ts';
import { nameOf } from '../domain/resource-id.ts';

/** Whether a line is about this certificate, vault, app, host name or id, or about a plan that would touch it. */
export function isNamed({ certificateId, hostNames, touches }: AuditLine, name: string): boolean {
  const wanted = name.trim().toLowerCase().replace(/\/+$/, '');
  if (wanted === '') return false;
  const places = [certificateId, ...(hostNames ?? []), ...(touches ?? [])];
  return places.some((place) => place.toLowerCase() === wanted || nameOf(place).toLowerCase() === wanted);
}
