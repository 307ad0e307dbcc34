import { describe, expect, it } from 'vitest';
import { findImages, osTypesOf } from './all-images';

const IMAGES = [
  { id: '1', name: 'FIN-Office', os_type: 'Windows' },
  { id: '2', name: 'DEV-Ubuntu', os_type: 'Linux' },
  { id: 'office-3', os_type: 'Windows' },
];
const idsOf = (name: string, os: string) => findImages(IMAGES, name, os).map(({ id }) => id);

describe('finding images', () => {
  it('takes a part of the name, or of the id where there is no name', () => {
    expect(idsOf('', '')).toEqual(['1', '2', 'office-3']);
    expect(idsOf(' office ', '')).toEqual(['1', 'office-3']);
    expect(idsOf('', 'Linux')).toEqual(['2']);
    expect(idsOf('office', 'Linux')).toEqual([]);
  });

  it('knows which systems there are', () => {
    expect(osTypesOf(IMAGES)).toEqual(['Linux', 'Windows']);
  });
});
