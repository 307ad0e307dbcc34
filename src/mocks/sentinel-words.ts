// Texts an administrator can type that make a failure reachable from the real screens.
// Importable on plain Node: nothing here touches MSW or the browser.

/** Tag keys the service answers in a way of its own, in every call that adds tags. */
export const TAG_KEY_SENTINELS = {
  /** 409, nothing added. */
  conflict: 'refuse-409',
  /** 500, nothing added. */
  fail: 'fail-500',
  /** The second and every even batch call with this key answers 500, the others work. */
  partTwoFails: 'part-two-fails',
} as const;

/** Values of a list's filter by name (see NAME_FILTERS) that make this list fail while everything else works. */
export const NAME_SEARCH_SENTINELS = {
  error500: 'error-500',
  error403: 'error-403',
  /** Answers with a field of the wrong type. */
  broken: 'broken',
  /** Hangs until the caller gives up. */
  never: 'never',
} as const;

/** The filters that hear the words above, and what IAM calls the right to read their list. */
export const NAME_FILTERS = {
  computer_name: 'workspace:desktops:list',
  task_name: 'workspace:scheduledTasks:list',
  desktop_name: 'workspace:desktops:listSnapshots',
  snapshot_name: 'workspace:desktops:listSnapshots',
  user_name: 'workspace:users:list',
  name: 'workspace:appGroup:list',
  script_name: 'workspace:scriptExecutions:list',
  account: 'workspace:appGroup:listAuthorizations',
  keyword: 'workspace:userGroups:list',
  server_name: 'workspace:imageServer:list',
} as const;

/** Names of scheduled tasks the service answers in a way of its own when one is made or given that name. */
export const TASK_NAME_SENTINELS = {
  /** 500, nothing done. */
  fail: 'fail-500',
  /** 409, nothing done. */
  conflict: 'conflict-409',
  /** 403 with an encoded reason, nothing done. */
  forbidden: 'forbid-403',
  /** Carried out, and then the connection breaks. */
  lostAnswer: 'lost-answer',
} as const;

/** Descriptions of terminal bindings the service answers in a way of its own. */
export const BINDING_SENTINELS = {
  /** The lines before it are created, then the call is refused with 409. */
  conflict: 'refuse-409',
  /** The call is carried out, and then the connection breaks. */
  lostAnswer: 'lost-answer',
  /** Its deletion is refused, in a reply that is otherwise good. */
  undeletable: 'keep-me',
} as const;

/** Titles of the message of a log-off the service answers in a way of its own. */
export const APP_SESSION_TITLE_SENTINELS = {
  /** 500, nothing done. */
  fail: 'fail-500',
  /** 200, nothing done. */
  ignored: 'ignore-200',
  /** Carried out, and then the connection breaks. */
  lostAnswer: 'lost-answer',
} as const;

/** Names of app groups the service answers in a way of its own when one is created or given that name. */
export const APP_GROUP_NAME_SENTINELS = {
  /** 500, nothing done. */
  fail: 'fail-500',
  /** 403 with an encoded reason, nothing done. */
  forbidden: 'forbid-403',
  /** Carried out, and then the connection breaks. */
  lostAnswer: 'lost-answer',
} as const;

/** Names of image servers the service answers in a way of its own when one is given that name. */
export const IMAGE_SERVER_NAME_SENTINELS = {
  /** 500, nothing done. */
  fail: 'fail-500',
  /** 403 with an encoded reason, nothing done. */
  forbidden: 'forbid-403',
  /** Carried out, and then the connection breaks. */
  lostAnswer: 'lost-answer',
} as const;

/** Names of new users and user groups the service answers in a way of its own. */
export const ACCOUNT_NAME_SENTINELS = {
  /** 500; of several accounts, those named before it are created all the same. */
  fail: 'fail-500',
  /** 409, nothing done. */
  conflict: 'conflict-409',
  /** Carried out, and then the connection breaks. */
  lostAnswer: 'lost-answer',
} as const;

/**
 * Names of scripts the service answers in a way of its own when one is created or given that name. What a run comes to is in its text:
 * `demo-fails: 3` (the first three desktops of a batch), `demo-sleeps: 2` (minutes), `exit 5`, `demo-output: ansi|html|mojibake|lost|big|pages|lines|line|cut`.
 */
export const SCRIPT_NAME_SENTINELS = {
  /** 500, nothing done. */
  fail: 'fail-500',
  /** 409, nothing done. */
  conflict: 'conflict-409',
  /** Carried out, and then the connection breaks. */
  lostAnswer: 'lost-answer',
} as const;
