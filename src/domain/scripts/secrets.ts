// Passwords in commands: they would be kept in clear by the service, with the run.

const VALUE = String.raw`("[^"]+"|'[^']+'|[^\s;&|"']+)`;
const PATTERNS = [
  String.raw`\bnet\s+user\s+\S+\s+(?!/)${VALUE}(?=\s|$)`,
  String.raw`(?:^|\s)[-/](?:password|passwd|pwd|pass|token|apikey)[\s:=]+${VALUE}`,
  String.raw`\b(?:password|passwd|pwd|token|secret|api[_-]?key)\s*[=:]\s*${VALUE}`,
  String.raw`\bConvertTo-SecureString\s+(?:-String\s+)?${VALUE}`,
].map((pattern) => new RegExp(pattern, 'gi'));

/** Stands for a secret that is not shown. */
const MASK = '••••••';

/** Whether a text seems to hold a password, a token or a key. A variable in its place is none. */
export function hasSecrets(text: string): boolean {
  return masked(text) !== text;
}

/** The text with what seems to be secret masked. */
export function masked(text: string): string {
  return PATTERNS.reduce(
    (shown, pattern) =>
      shown.replaceAll(pattern, (whole: string, value: string) =>
        /^["']?[$%]/.test(value) || value === MASK ? whole : whole.replace(value, MASK),
      ),
    text,
  );
}
