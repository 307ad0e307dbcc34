import { words } from '~/i18n/words';

const { n, plural } = words('en-US');

const desktops = (count: number) => plural(count, { one: '# desktop', other: '# desktops' });
const lines = (count: number) => plural(count, { one: '# line', other: '# lines' });

/** The forms of actions on desktops: rebuild, snapshots, messages, maintenance, deletion, assignment. */
export const messages = {
  optional: (label: string) => `${label} (optional)`,
  errors: {
    tooLong: (most: number) => `At most ${n(most)} characters.`,
    noImage: 'Choose an image.',
    noDelay: 'Enter a number of minutes, from 0.',
    delayTooLong: (most: number) => `The service takes at most ${n(most)} minutes.`,
    noKey: 'Encryption needs a key ID.',
    notAnEnterpriseProject: 'Only letters, digits, hyphens and underscores.',
    noText: 'Enter the message for the users.',
    noUser: 'Choose at least one user.',
    tooManyUsers: (most: number) => `At most ${n(most)} users.`,
    noLines: 'Paste at least one line.',
    badLines: (count: number) =>
      plural(count, {
        one: '# line has a problem. Correct it or remove it.',
        other: '# lines have problems. Correct them or remove them.',
      }),
    nobodyChosen: 'Choose the users to unassign.',
  },
  duration: ({ days, hours, minutes }: { days: number; hours: number; minutes: number }) =>
    [
      days > 0 && plural(days, { one: '# day', other: '# days' }),
      hours > 0 && `${n(hours)} h`,
      minutes > 0 && `${n(minutes)} min`,
    ]
      .filter(Boolean)
      .join(' '),
  message: {
    counter: (count: number, most: number) => `${n(count)} of ${n(most)} characters`,
    count: (count: number) => plural(count, { one: '# character', other: '# characters' }),
    preview: 'Message preview',
    none: 'No message is shown.',
  },
  power: {
    mode: 'How',
    soft: 'Normal',
    softHelp: 'The system shuts down normally; programs can save their work first.',
    restHelp: 'The system hibernates normally; it may refuse while a program blocks it.',
    hard: 'Forced',
    hardHelp:
      'As if the power were cut: works on a desktop that hangs, but unsaved work is lost and files may be damaged.',
    about: {
      start: 'Desktops that are off or hibernated start up.',
      stop: 'Desktops shut down. Users are disconnected; disks stay as they are.',
      restart: 'Desktops restart. Users are disconnected for a few minutes.',
      hibernate:
        'The memory is saved to disk and the desktop is switched off. The next start continues where it stopped. Windows only.',
    },
  },
  rebuild: {
    lost: 'System disks are replaced: programs and files on them are lost.',
    stays: 'Data disks and their content are kept.',
    tip: 'If a data disk seems to be missing afterwards, bring it online in the disk management of the desktop.',
    now: 'Current image',
    inUse: (image: string, count: number) => `${image} (${n(count)})`,
    unknownImage: 'not known',
    otherImages: (count: number) => plural(count, { one: '# more image', other: '# more images' }),
    reading: 'Loading',
    image: 'New image',
    kind: 'Image type',
    kinds: { gold: 'Public', private: 'Private', market: 'Market' },
    kindHelp: {
      gold: 'Public images come with the service.',
      private: 'Private images were made or imported in this project.',
      market: 'Market images are bought from the cloud market. The service does not list them: enter the ID.',
    },
    search: 'Search images by name',
    os: 'System',
    anyOs: 'All',
    found: (count: number, total: number) => `${n(count)} of ${n(total)}`,
    noMatch: 'No image matches. Change the name or the system.',
    noImages: 'There are no images of this kind.',
    minDisk: (gigabytes: number) => `${n(gigabytes)} GB or more`,
    runningIt: (count: number) => `now on ${n(count)}`,
    imageId: 'Image ID',
    imageIdHelp: 'As the order or the image service shows it.',
    osType: 'Operating system of the image',
    osTypeHelp: 'Lets the console warn when the system of desktops changes.',
    osChange: (count: number, to: string) =>
      plural(count, {
        one: `# desktop changes to ${to}. The new system may not read data disks that the old one formatted.`,
        other: `# desktops change to ${to}. The new system may not read data disks that the old one formatted.`,
      }),
    delay: 'Minutes to save work',
    delayHelp: 'Time for users before the rebuild starts.',
    atOnce: 'Starts immediately.',
    begins: (duration: string, moment: string, zone: string) =>
      `Starts in ${duration}, about ${moment} (${zone}).`,
    message: 'Message to users',
    messageHelp: 'Shown when the rebuild is requested.',
    order: 'Order ID',
    orderHelp: (count: number) =>
      plural(count, {
        one: '# of the desktops is billed yearly/monthly. When the image is a paid one, the service refuses it without the order.',
        other:
          '# of the desktops are billed yearly/monthly. When the image is a paid one, the service refuses them without the order.',
      }),
    more: 'More options',
    encryption: 'Encryption of the system disk',
    encrypt: {
      KEEP: 'Leave as it is',
      UNENCRYPTED: 'Not encrypted',
      ENCRYPTED: 'Encrypted',
    },
    encryptHelp: {
      KEEP: 'Each disk stays encrypted or not, as it is now.',
      UNENCRYPTED: 'The new disks are not encrypted, even where the old ones were.',
      ENCRYPTED: 'The new disks are encrypted with a key of the key service.',
    },
    key: 'Key ID',
    keyHelp: 'From the key management service (KMS).',
    handle: 'Desktops concerned',
    handles: {
      none: 'Not given',
      ONLY_FOR_EXPAND: 'Only those added later',
      FOR_EXPAND_AND_IDLE: 'Those added later, and idle ones',
      FOR_EXPAND_AND_ALL: 'Those added later, and all there are',
    },
    handleHelp: 'The manual explains this for desktop pools only. Usually left out.',
    enterpriseProject: 'Enterprise project ID',
    enterpriseProjectHelp: '0 is the default project.',
  },
  summary: {
    title: 'Summary',
    desktops: 'Desktops',
    count: (count: number) => desktops(count),
    image: 'Image',
    noImage: 'None chosen yet',
    alreadyOn: (count: number) => plural(count, { one: '# runs it already', other: '# run it already' }),
    when: 'When',
    message: 'Message',
    noMessage: 'None',
    encryption: 'Encryption',
    withKey: (key: string) => `Encrypted with the key ${key}`,
    order: 'Order',
  },
  snapshot: {
    about:
      'A snapshot stores the current content of the disks, so that it can be restored later. Desktops keep running.',
    disks: 'Disks',
    choices: { SYSTEM_DISK: 'System disk', DATA_DISKS: 'Data disks', ALL: 'System disk and data disks' },
    help: {
      SYSTEM_DISK: 'The system, programs and profiles.',
      DATA_DISKS: 'Desktops without data disks are left out.',
      ALL: 'Of a desktop without data disks only the system disk.',
    },
    ofSystem: 'Snapshot of the system disk',
    ofData: 'Snapshot of the data disks',
    name: 'Name',
    description: 'Description',
    finalNames: 'Names as the service will make them: desktop, name, time',
  },
  logoff: {
    about:
      'Users are logged off: open programs are closed, and work that is not saved is lost. Desktops keep running.',
    message: 'Message to users',
    help: 'Shown before they are logged off.',
  },
  notify: {
    about:
      'The message shows on the screens of users who are connected now. Users who connect later do not see it.',
    message: 'Message',
  },
  maintenance: {
    on: [
      'Desktops are reserved for administrators. Users may not be able to connect.',
      'Nothing is shut down or changed. Maintenance mode lasts until you take the desktops out of it.',
    ],
    off: ['Desktops are available to users again. Nothing is started or changed.'],
  },
  delete: {
    lost: 'The desktops, their system disks and their data disks are deleted permanently. This cannot be undone.',
    stays: 'User accounts are kept unless you choose otherwise.',
    deleteUsers: 'Delete users who are left without a desktop',
    deleteUsersHelp:
      'Only users of these desktops who have no other desktop. Their accounts are deleted permanently.',
    email: 'Notify the users by email',
    emailHelp: 'The service sends an email to the address in each user’s account.',
    force: 'Force the deletion',
    forceHelp: 'For desktops that cannot be deleted otherwise.',
  },
  assign: {
    about:
      'Users keep the desktops they have. A desktop that was taken from its users may be rebuilt when it is assigned again; its data are then cleared.',
    way: 'How to assign',
    ways: { same: 'The same users for all', lines: 'From a list' },
    wayHelp: {
      same: 'Every user you choose gets all of these desktops.',
      lines: 'Paste one line for each desktop and user.',
    },
    users: 'Users',
    usersHelp: 'Type a part of a name to find users.',
    searching: 'Searching',
    noUsers: 'No user name contains this.',
    searchFailed: 'Users could not be read. Change the name to try again.',
    moreUsers: (shown: number, total: number) =>
      `${n(shown)} of ${n(total)} shown: type more of the name, or scroll.`,
    desktopsOf: (count: number) => desktops(count),
    rights: 'Rights on the desktops',
    rightsOf: { standard: 'Standard user', admin: 'Administrator' },
    rightsHelp: {
      standard: 'Uses the desktop; cannot change the system.',
      admin: 'Installs programs and changes the system.',
    },
    lines: 'Lines',
    linesHelp: 'Desktop name or ID, user name, and the permission group if it is not the default.',
    groups: 'Permission groups',
    understood: 'Assignments found',
    understoodCount: (pairs: number, on: number) =>
      `${plural(pairs, { one: '# assignment', other: '# assignments' })} on ${desktops(on)}`,
    columns: { line: 'Line', desktop: 'Desktop', user: 'User', group: 'Group', result: 'Result' },
    good: 'Valid',
    problems: {
      unknownDesktop: (name: string) => `${name} is not among the chosen desktops`,
      twoDesktops: (name: string) => `${name} is the name of two chosen desktops: use the ID`,
      noDesktop: 'No desktop',
      noUser: 'No user',
      userTooLong: 'User name longer than 64 characters',
      unknownGroup: (group: string) => `${group} is not a permission group`,
      wrongSystem: (group: string, system: string) => `${group} is not a group of ${system}`,
      tooManyFields: 'More than three values',
      tooManyUsers: (most: number) => `More than ${n(most)} users for this desktop`,
      twice: (line: number) => `Same desktop and user as line ${n(line)}`,
    },
    dropBad: (count: number) => `Remove ${lines(count)} with problems`,
    moreLines: (count: number) => `and ${lines(count)} more`,
  },
  unassign: {
    about:
      'Users lose their desktops immediately; the desktops are kept. When one is assigned again, the service may rebuild it and clear its data.',
    who: 'Users to unassign',
    everybody: 'All users',
    everybodyHelp: 'All users and groups of the desktops.',
    chosen: 'Chosen users',
    chosenHelp: 'Desktops that none of them has are left out.',
    users: 'Users and groups',
    search: 'Search users',
    on: (count: number) => `on ${desktops(count)}`,
    none: 'None of the desktops has a user.',
    noMatch: 'No user name contains this.',
    chosenCount: (count: number, total: number) => `${n(count)} of ${n(total)} chosen`,
  },
};
