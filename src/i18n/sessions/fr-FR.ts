import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { plural } = words('fr-FR');

const period = { days: 'Derniers', from: 'Du', to: 'Au' };

export const messages = {
  views: 'Types de sessions',
  periods: { 1: '24 heures', 7: '7 jours', 30: '30 jours' },
  menu: {
    person: 'Sessions de cet utilisateur',
    logoff: 'Fermer la session',
    ended: 'Fermer la session (déjà terminée)',
    copyUser: 'Copier le nom d’utilisateur',
    copyMac: 'Copier l’adresse MAC',
    desktop: 'Afficher le bureau',
    bindings: 'Afficher les liaisons de ce terminal',
  },
  logoff: {
    about:
      'Les utilisateurs voient le message et les sessions se ferment après le délai. Le travail non enregistré est perdu.',
    delay: 'Délai (minutes)',
    delayHelp: 'Temps laissé pour enregistrer le travail. 0 ferme les sessions immédiatement.',
    level: 'Niveau du message',
    levels: { 0: 'Information', 1: 'Avertissement', 2: 'Grave' },
    messageTitle: 'Titre du message',
  },
  apps: {
    title: 'Sessions d’applications',
    many: 'sessions d’applications',
    total: (count) => plural(count, { one: '# session', other: '# sessions' }),
    columns: {
      name: 'Session',
      session_state: 'État',
      start_time: 'Début',
      end_time: 'Fin',
      failed_reason: 'Cause de l’échec',
      machine_name: 'Serveur',
      app_server_group_name: 'Groupe de serveurs',
      client_name: 'Terminal',
      vm_ip: 'IP du serveur',
      public_ip: 'IP publique',
      client_mac: 'Adresse MAC',
      client_type: 'Système du terminal',
      client_version: 'Version du client',
      login_user: 'Utilisateur',
      app_name: 'Application',
      id: 'ID de session',
    },
    quick: {
      placeholder: 'Nom d’utilisateur',
      hints: { user: () => 'Utilisateurs dont le nom contient ce texte' },
    },
    presets: {
      all: '7 derniers jours',
      live: 'Ouvertes',
      failed: 'Échec du démarrage',
      day: 'Dernières 24 heures',
      month: '30 derniers jours',
    },
    filters: {
      names: {
        user_name: 'Utilisateur',
        session_state: 'État',
        is_success: 'Créée',
        ...period,
        machine_name: 'Serveur',
        vm_ip: 'IP du serveur',
        app_server_group_id: 'ID du groupe de serveurs',
        public_ip: 'IP publique',
      },
      groups: { sessions: 'Sessions', period: 'Début', places: 'Serveurs et terminaux' },
      help: { days: 'Sans période, les sessions des 7 derniers jours sont affichées.' },
    },
    empty: {
      title: 'Aucune session d’application',
      body: 'Aucune application publiée n’a été utilisée pendant cette période.',
    },
  },
  logins: {
    title: 'Connexions aux bureaux',
    many: 'connexions',
    total: (count) => plural(count, { one: '# connexion', other: '# connexions' }),
    connected: 'Connecté',
    reconnected: 'Reconnecté',
    milliseconds: (value) => `${value}\u00a0ms`,
    columns: {
      name: 'Connexion',
      user_name: 'Utilisateur',
      computer_name: 'Bureau',
      outcome: 'Résultat',
      connection_end_time: 'Fin',
      terminal_name: 'Terminal',
      terminal_mac: 'Adresse MAC',
      network_rtt: 'Aller-retour',
      e2e_rtt: 'De bout en bout',
      terminal_type: 'Système du terminal',
      terminal_ip: 'IP du terminal',
      public_ip: 'IP publique',
      client_version: 'Version du client',
      agent_version: 'Version de l’agent',
      desktop_ip: 'IP du bureau',
      enterprise_project_id: 'Projet d’entreprise',
      transaction_id: 'ID de trace',
    },
    quick: {
      placeholder: 'Nom d’utilisateur',
      hints: { user: () => 'Utilisateurs dont le nom contient ce texte' },
    },
    presets: {
      all: '7 derniers jours',
      slow: 'Lentes',
      day: 'Dernières 24 heures',
      month: '30 derniers jours',
    },
    filters: {
      names: {
        user_name: 'Utilisateur',
        computer_name: 'Bureau',
        ...period,
        terminal_type: 'Système du terminal',
        public_ip: 'IP publique',
        min_network_rtt: 'Aller-retour minimal (ms)',
        max_network_rtt: 'Aller-retour maximal (ms)',
        enterprise_project_id: 'ID du projet d’entreprise',
      },
      groups: {
        logins: 'Connexions',
        period: 'Période',
        terminals: 'Terminaux',
        connection: 'Liaison réseau',
      },
      help: {
        days: 'Sans période, les connexions des 7 derniers jours sont affichées.',
        enterprise_project_id: '0 est le projet par défaut.',
      },
    },
    empty: {
      title: 'Aucune connexion',
      body: 'Personne ne s’est connecté à un bureau pendant cette période.',
    },
  },
} satisfies typeof source;
