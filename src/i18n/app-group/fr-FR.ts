import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural } = words('fr-FR');

/** What to know of a mail that failed. */
const failedAdvice =
  'L’autorisation est valable malgré tout. Le service ne peut pas renvoyer un e-mail : corrigez l’adresse et prévenez les utilisateurs vous-même.';

export const messages = {
  views: 'Parties de ce groupe d’applications',
  tabs: {
    overview: 'Vue d’ensemble',
    people: 'Personnes',
    authorizations: 'Autorisations',
    apps: 'Applications publiées',
    mails: 'E-mails',
  },
  notFound: 'Groupe d’applications introuvable',
  notFoundBody: 'Il a été supprimé, ou le lien est erroné.',
  toList: 'Tous les groupes d’applications',
  accountTypes: { USER: 'Utilisateur', USER_GROUP: 'Groupe d’utilisateurs' },
  platforms: { AD: 'Domaine AD', LOCAL: 'Local', SYSTEM: 'Intégré' },
  overview: {
    access: 'Accès',
    people: 'Utilisateurs',
    userGroups: 'Groupes d’utilisateurs',
    what: 'Groupe d’applications',
    apps: 'Voir',
    serverGroupDescription: 'Description du groupe de serveurs',
    identity: 'ID',
    tenant: 'ID du locataire',
  },
  apps: {
    title: 'Applications publiées',
    many: 'applications publiées',
    total: (count) => plural(count, { one: '# application publiée', other: '# applications publiées' }),
    columns: {
      name: 'Nom',
      state: 'État',
      version: 'Version',
      publisher: 'Éditeur',
      source_type: 'Origine',
      publish_at: 'Publication',
      execute_path: 'Programme',
      command_param: 'Paramètres',
      work_path: 'Dossier de travail',
      is_pre_boot: 'Démarrage anticipé',
      sandbox_enable: 'Bac à sable',
      description: 'Description',
      id: 'ID de l’application',
    },
    states: { NORMAL: 'Disponible', FORBIDDEN: 'Désactivée' },
    sources: { 1: 'Intégrée', 2: 'De l’image', 3: 'Personnalisée' },
    filters: { names: { name: 'Nom', state: 'État', app_id: 'ID de l’application' } },
    quick: { placeholder: 'Nom de l’application', hints: { name: () => 'Noms qui contiennent ce texte' } },
    empty: {
      title: 'Aucune application publiée',
      body: 'Les utilisateurs autorisés pour ce groupe n’y trouvent rien.',
    },
  },
  authorizations: {
    title: 'Autorisations',
    many: 'autorisations',
    total: (count) => plural(count, { one: '# autorisation', other: '# autorisations' }),
    columns: {
      name: 'Compte',
      account_type: 'Type de compte',
      create_at: 'Autorisation',
      mail: 'E-mail',
      platform_type: 'Origine du compte',
      domain: 'Domaine',
      account_id: 'ID du compte',
      id: 'ID de l’autorisation',
    },
    filters: { names: { account: 'Compte', account_type: 'Type de compte', account_id: 'ID du compte' } },
    quick: {
      placeholder: 'Nom du compte',
      hints: { account: () => 'Comptes dont le nom contient ce texte' },
    },
    presets: { all: 'Toutes', users: 'Utilisateurs', groups: 'Groupes d’utilisateurs' },
    empty: {
      title: 'Personne n’est autorisé',
      body: 'Les utilisateurs et groupes d’utilisateurs autorisés pour ce groupe d’applications sont listés ici.',
    },
  },
  menu: { remove: 'Retirer l’autorisation', copyAccountId: 'Copier l’ID du compte' },
  mailStates: {
    sent: 'Envoyé',
    none: 'Aucun e-mail',
    noneForDomain: 'Aucun e-mail : les membres des groupes AD n’en reçoivent pas',
    failed: (reason) => (reason === '' ? 'Échec' : `Échec : ${reason}`),
    several: (sent, failed) =>
      failed === 0 ? `${n(sent)} envoyés` : `${n(sent)} envoyés, ${n(failed)} en échec`,
    unread: 'Lecture impossible',
    someFailed: (count) =>
      `${plural(count, { one: '# e-mail n’a pas été envoyé.', other: '# e-mails n’ont pas été envoyés.' })} ${failedAdvice}`,
    advice: failedAdvice,
    showFailed: 'Voir les e-mails en échec',
  },
  mails: {
    title: 'E-mails',
    many: 'e-mails',
    total: (count) => plural(count, { one: '# e-mail', other: '# e-mails' }),
    noResend:
      'Le service ne peut pas renvoyer un e-mail. Un e-mail en échec ne change rien à l’autorisation.',
    columns: {
      name: 'Destinataire',
      mail_send_type: 'Objet',
      mail_send_result: 'Résultat',
      error_msg: 'Cause',
      send_at: 'Envoi',
      account_auth_name: 'Compte autorisé',
      account_auth_type: 'Type de compte',
      id: 'ID de l’e-mail',
    },
    types: {
      ADD_GROUP_AUTHORIZATION: 'Autorisation',
      DEL_GROUP_AUTHORIZATION: 'Retrait',
      ADD_GROUP_AUTHORIZATION_SMS: 'Autorisation (SMS)',
      DEL_GROUP_AUTHORIZATION_SMS: 'Retrait (SMS)',
    },
    results: { SUCCESS: 'Envoyé', FAIL: 'Échec' },
    filters: { names: { account: 'Destinataire', mail_send_type: 'Objet', mail_send_result: 'Résultat' } },
    quick: {
      placeholder: 'Destinataire',
      hints: { account: () => 'Destinataires dont le nom contient ce texte' },
    },
    presets: { all: 'Tous', failed: 'Échecs' },
    empty: {
      title: 'Aucun e-mail',
      body: 'Les e-mails sur les autorisations et les retraits sont enregistrés ici.',
    },
  },
} satisfies typeof source;
