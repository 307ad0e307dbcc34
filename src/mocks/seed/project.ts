/** The one project, account and region the mock service knows. */
export const PROJECT_ID = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';
export const DOMAIN_ID = 'b6d0f4a2c81e4f6f9d3275e0a1c4387b';
export const REGION = 'cn-north-4';
export const AD_DOMAIN = 'corp.example.com';
