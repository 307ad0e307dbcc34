/** Codes of refusals: `WKS.` from the service (12 characters at most), `APIGW.` from the gateway before it. */
export const ERROR_CODES = {
  badParameter: 'WKS.00010001',
  malformedJson: 'WKS.00010002',
  unexpectedBody: 'WKS.00010003',
  forbidden: 'WKS.00010403',
  desktopNotFound: 'WKS.00020404',
  tagNotFound: 'WKS.00030404',
  tooManyTags: 'WKS.00030001',
  tagConflict: 'WKS.00030409',
  periodTooLong: 'WKS.00040001',
  internal: 'WKS.00000500',
  noSuchApi: 'APIGW.0101',
  backendUnavailable: 'APIGW.0203',
  notAuthenticated: 'APIGW.0301',
  wrongProject: 'APIGW.0302',
  tokenExpired: 'APIGW.0307',
  throttled: 'APIGW.0308',
} as const;
export type ErrorCode = (typeof ERROR_CODES)[keyof typeof ERROR_CODES];
