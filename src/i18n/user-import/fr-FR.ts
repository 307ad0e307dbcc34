import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural, and } = words('fr-FR');

export const messages = {
  title: 'Créer des utilisateurs à partir d’un fichier',
  about:
    'Les mots de passe ne sont pas lus, car ce navigateur garde la trace de l’action. Définissez ensuite un mot de passe aléatoire.',
  templateName: 'modele-utilisateurs',
  next: (count) =>
    count === 0
      ? 'Vérifier les utilisateurs'
      : plural(count, { one: 'Vérifier # utilisateur', other: 'Vérifier # utilisateurs' }),
  fields: {
    user_name: 'Nom d’utilisateur',
    user_email: 'E-mail',
    user_phone: 'Téléphone',
    active_type: 'Activation par',
    groups: 'Groupes d’utilisateurs',
    domain: 'Domaine',
    description: 'Description',
    account_expires: 'Expiration',
    next_login_change_password: 'Doit changer le mot de passe',
    enable_change_password: 'Peut changer le mot de passe',
    alias_name: 'Alias',
    enterprise_project_id: 'ID du projet d’entreprise',
    user_info_map: 'Niveau de service et mode',
  },
  errors: {
    tooLong: (most) => `${n(most)} caractères au plus.`,
    userName:
      'Seulement des lettres, chiffres, points, tirets et traits de soulignement. Le nom commence par une lettre ou un chiffre et ne finit pas par un point ou un trait de soulignement.',
    email: 'Ce n’est pas une adresse e-mail.',
    contact: 'Une adresse e-mail ou un numéro de téléphone est nécessaire.',
    activeType: 'Mode d’activation inconnu.',
    tooManyGroups: (most) => `${n(most)} groupes au plus.`,
    unknownGroups: (names) =>
      names.length === 1
        ? `Le groupe ${and(names)} n’existe pas.`
        : `Les groupes ${and(names)} n’existent pas.`,
    date: 'Ce n’est pas une date.',
    past: 'Cette date est passée.',
    yesNo: 'Ni oui ni non.',
    exists: 'Cet utilisateur existe déjà.',
    severalDomains: (domains) =>
      `Le nom existe dans plusieurs domaines : ${and(domains)}. Indiquez le domaine du nouvel utilisateur.`,
    severalGroups: (name) => `Le groupe ${name} existe dans plusieurs domaines.`,
    localDomain: 'Local',
  },
} satisfies typeof source;
