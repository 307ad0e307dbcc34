// Parameters of actions, as their forms leave them.
export const rebuild = {
  imageId: 'img',
  imageName: 'Win',
  imageType: 'gold',
  osType: 'Windows',
  delayMinutes: null,
  message: '',
  orderId: '',
  encryptType: 'KEEP',
  kmsId: 'left over',
  handleType: '',
  enterpriseProjectId: '',
};
export const snapshot = {
  disks: 'SYSTEM_DISK',
  systemName: 'before',
  systemDescription: '',
  dataName: 'typed and hidden',
  dataDescription: 'typed and hidden',
};
