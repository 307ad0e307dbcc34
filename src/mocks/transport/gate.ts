import { ERROR_CODES } from './error-codes';
import { refuse } from './refusal';
import type { Scenario } from '~/mocks/scenarios';
import { PROJECT_ID } from '~/mocks/seed/project';

export interface Gate {
  /** Lets the call in or refuses with 401. */
  readonly admit: (headers: Headers, scenario: Scenario) => void;
  /** From now on every token seen so far is expired, in the `expired` scenario. */
  readonly expireAll: () => void;
  /** The same, in any scenario. */
  readonly revokeAll: () => void;
}

/** The gateway's check of who calls. Any token will do; in the `expired` scenario, any that was not seen before. */
export function createGate(): Gate {
  const seen = new Set<string>();
  let expired = new Set<string>();
  let revoked = new Set<string>();
  return {
    expireAll: () => {
      expired = new Set(seen);
    },
    revokeAll: () => {
      revoked = new Set(seen);
    },
    admit: (headers, scenario) => {
      const token = credential(headers);
      if (token === null) {
        return refuse(
          401,
          ERROR_CODES.notAuthenticated,
          'Incorrect IAM authentication information: token is missing',
        );
      }
      // Entered before any call was made, there is nothing to expire yet: then it is the first token that has.
      if (scenario === 'expired' && seen.size === 0) expired.add(token);
      seen.add(token);
      if (revoked.has(token) || (scenario === 'expired' && expired.has(token))) {
        return refuse(401, ERROR_CODES.tokenExpired, 'The token must be updated: it has expired');
      }
      return undefined;
    },
  };
}

/** A token, or the access key of a signed request (the signature itself differs from call to call). */
function credential(headers: Headers): string | null {
  const signed = headers.get('Authorization');
  return headers.get('X-Auth-Token') || (signed && (/Access=([^,\s]+)/.exec(signed)?.[1] ?? signed)) || null;
}

/** Refuses a project that is not the caller's. */
export function checkProject(projectId: string | undefined): void {
  if (projectId !== undefined && projectId !== PROJECT_ID) {
    refuse(403, ERROR_CODES.wrongProject, `The token does not belong to the project ${projectId}`);
  }
}
