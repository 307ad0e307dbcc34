import { describe, expect, it } from 'vitest';
import { factsOf } from '~/domain/actions/engine/facts';
import { osFamily } from '~/domain/desktops/desktop-facts';
import { imagesInUse, osChange, prepaidCount } from './rebuild-facts';

const desktop = (id: string, os: string, image: string, charge_mode = '1') =>
  factsOf({
    desktop_id: id,
    product: { charge_mode },
    metadata: { desktop_os_type: os, image_id: image, image_name: image && `Image ${image}` },
  });

const FACTS = [
  desktop('d1', 'Windows', 'b'),
  desktop('d2', 'Linux', 'a', '0'),
  desktop('d3', 'Windows', 'a'),
  desktop('d4', '', ''),
];

describe('what desktops run', () => {
  it('counts images, the commonest first', () => {
    expect(imagesInUse(FACTS)).toEqual([
      { imageId: 'a', imageName: 'Image a', count: 2 },
      { imageId: '', imageName: '', count: 1 },
      { imageId: 'b', imageName: 'Image b', count: 1 },
    ]);
  });

  it.each([
    ['Windows', 'Windows'],
    ['windows server', 'Windows'],
    ['Ubuntu', 'Linux'],
    ['', null],
  ])('knows the family of %j', (os, family) => {
    expect(osFamily(os)).toBe(family);
  });

  it('counts the desktops whose system would change, never those it knows nothing of', () => {
    expect(osChange(FACTS, 'Windows')).toEqual({ count: 1, to: 'Windows' });
    expect(osChange(FACTS, 'Ubuntu')).toEqual({ count: 2, to: 'Linux' });
    expect(osChange(FACTS.slice(0, 1), 'Windows')).toBeNull();
    expect(osChange(FACTS, '')).toBeNull();
  });

  it('counts yearly/monthly desktops', () => {
    expect(prepaidCount(FACTS)).toBe(1);
  });
});
