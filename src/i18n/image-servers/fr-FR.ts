import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural } = words('fr-FR');

export const messages = {
  title: 'Serveurs d’images',
  many: 'serveurs d’images',
  total: (count) => plural(count, { one: '# serveur d’images', other: '# serveurs d’images' }),
  columns: {
    name: 'Nom',
    status: 'État',
    server_group_id: 'Groupe de serveurs',
    image_type: 'Type d’image source',
    description: 'Description',
    update_time: 'Modification',
    create_time: 'Création',
    authorize_accounts: 'Utilisateur autorisé',
    image_id: 'ID de l’image',
    enterprise_project_id: 'ID du projet d’entreprise',
    id: 'ID du serveur d’images',
  },
  statuses: {
    CREATING: 'Création en cours',
    ACTIVE: 'En marche',
    BUILDING: 'Image en cours',
    BUILT: 'Image créée',
    ERROR: 'Erreur',
    DELETING: 'Suppression en cours',
  },
  imageTypes: {
    gold: 'Image du marché',
    public: 'Image publique',
    private: 'Image privée',
    shared: 'Image partagée',
    other: 'Autre',
  },
  appTypes: { COMMON_APP: 'Applications courantes', SESSION_DESKTOP_APP: 'Bureau de session' },
  quick: { placeholder: 'Nom du serveur', hints: { name: () => 'Noms qui contiennent ce texte' } },
  filters: {
    names: {
      server_name: 'Nom',
      server_id: 'ID du serveur d’images',
      enterprise_project_id: 'ID du projet d’entreprise',
    },
  },
  edit: 'Modifier',
  editNamed: (name) => `Modifier ${name}`,
  panelOf: (name) => `Serveur d’images ${name}`,
  details: 'Détails du serveur d’images',
  facts: {
    server: 'Serveur d’images',
    image: 'Images',
    group: 'Groupe de serveurs',
    identity: 'ID',
    sourceId: 'ID de l’image source',
    product: 'ID produit de l’image source',
    spec: 'Code de spécification',
    groupDescription: 'Description du groupe',
    groupType: 'Type d’application',
    groupOs: 'Système d’exploitation',
    groupServers: 'Serveurs d’applications',
    appGroup: 'Groupe d’applications',
    serverId: 'ID de l’instance',
    instance: 'ID du serveur cloud',
    groupId: 'ID du groupe de serveurs',
  },
  empty: {
    title: 'Aucun serveur d’images',
    body: 'Un serveur d’images est une instance sur laquelle une image avec des applications est préparée. Les serveurs d’images se créent dans la console Huawei Cloud.',
  },
  form: {
    title: (name) => `Modifier le serveur d’images ${name}`,
    save: 'Enregistrer le serveur d’images',
    saved: (name) => `Serveur d’images ${name} enregistré`,
    name: 'Nom',
    nameHelp: (length, max) =>
      `Lettres sans accent, chiffres, caractères chinois, traits d’union et traits de soulignement, sans espace. ${n(length)} sur ${n(max)} caractères.`,
    description: 'Description (facultatif)',
    errors: {
      nameNeeded: 'Saisissez un nom.',
      space: 'Retirez l’espace. Un nom ne contient pas d’espace.',
      character: (character) =>
        `Retirez ${character}. Utilisez seulement des lettres sans accent, des chiffres, des caractères chinois, des traits d’union et des traits de soulignement.`,
      nameTooLong: (length, max) =>
        `Raccourcissez le nom de ${plural(length - max, { one: '# caractère', other: '# caractères' })}. Le maximum est de ${n(max)}.`,
      tooLong: (max) => `Au plus ${n(max)} caractères.`,
    },
  },
} satisfies typeof source;
