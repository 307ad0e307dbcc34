import { expect, it } from 'vitest';
import { Cookie, CookieJar, MemoryCookieStore } from './cookie-jar-stub';

it('stands in for everything MSW does with its jar', async () => {
  const jar = new CookieJar();
  await jar.setCookie('a=b', 'http://console.test/');
  expect(jar.getCookiesSync('http://console.test/')).toEqual([]);
  expect(Cookie.fromJSON({ key: 'a' })).toBeNull();
  expect(new MemoryCookieStore().idx).toEqual({});
});
