import { weak } from '../names.ts';
import { market } from './define.ts';

/** Software, intelligence and the web's businesses. */
export const softwareMarkets = [
  market('software', {
    en: ['software', 'enterprise software', 'business software'],
    fr: ['logiciels', 'logiciel', "logiciels d'entreprise"],
    zh: ['软件', '企业软件'],
  }),
  market(
    'erp',
    {
      en: ['ERP', 'enterprise resource planning'],
      fr: ['ERP', 'progiciels de gestion'],
      zh: ['企业资源计划', 'ERP', 'ERP软件'],
    },
    'software',
  ),
  market(
    'crm',
    {
      en: ['CRM', 'customer relationship management'],
      fr: ['CRM', 'gestion de la relation client'],
      zh: ['客户关系管理', 'CRM'],
    },
    'software',
  ),
  market(
    'databases',
    {
      en: ['databases', 'database', 'database management systems', 'DBMS'],
      fr: ['bases de données', 'base de données'],
      zh: ['数据库'],
    },
    'software',
  ),
  market(
    'operating-systems',
    {
      en: ['operating systems', 'operating system', 'mobile operating systems'],
      fr: ["systèmes d'exploitation", "système d'exploitation"],
      zh: ['操作系统'],
    },
    'software',
  ),
  market(
    'browsers',
    {
      en: ['web browsers', 'browsers', 'browser'],
      fr: ['navigateurs', 'navigateurs web', 'navigateur'],
      zh: ['浏览器'],
    },
    'software',
  ),
  market(
    'video-conferencing',
    {
      en: ['video conferencing', 'videoconferencing', 'web conferencing'],
      fr: ['visioconférence', 'visioconférences'],
      zh: ['视频会议', '云会议'],
    },
    'software',
  ),
  market('cybersecurity', {
    en: ['cybersecurity', 'cyber security', 'network security', 'IT security', 'security software'],
    fr: ['cybersécurité', 'sécurité informatique'],
    zh: ['网络安全', '信息安全', '云安全'],
  }),
  market('it-services', {
    en: ['IT services', 'IT consulting', 'IT outsourcing'],
    fr: ['services informatiques', 'services numériques', 'ESN'],
    zh: ['IT服务', '信息技术服务'],
  }),
  market('it-spending', {
    en: ['IT spending', 'information technology spending'],
    fr: ['dépenses informatiques', 'dépenses IT'],
    zh: ['IT支出', 'ICT支出'],
  }),
  market('ai', {
    en: ['artificial intelligence', 'AI', 'machine learning'],
    fr: ['intelligence artificielle', 'IA'],
    zh: ['人工智能', 'AI'],
  }),
  market(
    'generative-ai',
    {
      en: [
        'generative AI',
        'gen AI',
        'GenAI',
        'large language models',
        'large language model',
        'LLMs',
        'LLM',
        'foundation models',
      ],
      fr: ['IA générative', 'intelligence artificielle générative', 'grands modèles de langage', 'LLM'],
      zh: ['生成式AI', '生成式人工智能', '大模型', '大语言模型', 'AIGC', '生成式 AI'],
    },
    'ai',
  ),
  market(
    'chatbots',
    {
      en: ['AI chatbots', 'chatbot', 'AI chatbot', 'AI assistant', 'chatbots', 'AI assistants'],
      fr: ['agents conversationnels', 'chatbots', 'robots conversationnels'],
      zh: ['聊天机器人', 'AI助手', '智能助手'],
    },
    'ai',
  ),
  market(
    'model-as-a-service',
    { en: ['model as a service', 'MaaS'], fr: ['MaaS'], zh: ['模型即服务', 'MaaS', '大模型服务'] },
    'generative-ai',
  ),
  market(
    'face-recognition',
    {
      en: ['computer vision', 'facial recognition', 'face recognition'],
      fr: ['vision par ordinateur', 'reconnaissance faciale'],
      zh: ['计算机视觉', '人脸识别'],
    },
    'ai',
  ),
  market('search', {
    en: [
      'search engines',
      'search market',
      'search engine market',
      'search engine',
      'internet search',
      'online search',
      'web search',
    ],
    fr: ['moteurs de recherche', 'moteur de recherche', 'recherche en ligne'],
    zh: ['搜索引擎', '搜索市场', '互联网搜索'],
  }),
  market(
    'online-advertising',
    {
      en: [
        'online advertising',
        'digital advertising',
        'digital ads',
        'online ads',
        'internet advertising',
        'digital ad',
        'online ad',
      ],
      fr: ['publicité en ligne', 'publicité numérique', 'publicité digitale', 'publicités en ligne'],
      zh: ['网络广告', '互联网广告', '在线广告', '数字广告'],
    },
    'advertising',
  ),
  market(
    'search-advertising',
    {
      en: ['search advertising', 'search ads', 'search ad'],
      fr: ['publicité liée à la recherche', 'liens sponsorisés'],
      zh: ['搜索广告'],
    },
    'online-advertising',
  ),
  market('advertising', {
    en: ['advertising', 'ad market'],
    fr: ['publicité', 'marché publicitaire'],
    zh: ['广告', '广告市场'],
  }),
  market(
    'e-commerce',
    {
      en: ['e-commerce', 'ecommerce', 'online retail', 'online shopping', 'online sales', 'electronic commerce'],
      fr: ['e-commerce', 'commerce en ligne', 'commerce électronique', 'vente en ligne', 'ventes en ligne'],
      zh: ['电商', '电子商务', '网购', '网络零售', '网上零售', '线上零售'],
    },
    'retail',
  ),
  market('retail', {
    en: [weak('retail'), 'retail sales', 'retail market'],
    fr: ['commerce de détail', 'grande distribution', 'vente au détail'],
    zh: ['零售', '零售业'],
  }),
  market(
    'live-commerce',
    {
      en: ['live-streaming e-commerce', 'live commerce', 'livestream shopping'],
      fr: ['live shopping', 'live commerce'],
      zh: ['直播电商', '直播带货'],
    },
    'e-commerce',
  ),
  market(
    'grocery',
    {
      en: ['online grocery', 'grocery delivery', 'community group buying'],
      fr: ['courses en ligne', 'drive alimentaire'],
      zh: ['生鲜电商', '社区团购'],
    },
    'e-commerce',
  ),
  market('food-delivery', {
    en: ['food delivery', 'meal delivery', 'takeaway delivery', 'instant commerce'],
    fr: ['livraison de repas', 'livraison de repas à domicile'],
    zh: ['外卖', '即时零售', '餐饮外卖'],
  }),
  market('ride-hailing', {
    en: ['ride-hailing', 'ride hailing', 'ride-sharing', 'ridesharing', 'robotaxis', 'robotaxi'],
    fr: ['VTC', 'robotaxis', 'covoiturage'],
    zh: ['网约车', '打车', '出行市场'],
  }),
  market('bike-sharing', {
    en: ['bike sharing', 'shared bikes'],
    fr: ['vélos en libre-service', 'vélos partagés'],
    zh: ['共享单车'],
  }),
  market('online-travel', {
    en: ['online travel', 'online travel agencies'],
    fr: ['voyage en ligne', 'agences de voyage en ligne'],
    zh: ['在线旅游'],
  }),
  market('express-delivery', {
    en: ['express delivery', 'parcel delivery', 'parcels'],
    fr: ['livraison de colis', 'colis'],
    zh: ['快递', '快递业务'],
  }),
  market(
    'mobile-payments',
    {
      en: ['mobile payments', 'mobile payment', 'digital payments', 'third-party mobile payments', 'mobile money'],
      fr: ['paiement mobile', 'paiements mobiles', 'paiement électronique'],
      zh: ['移动支付', '第三方移动支付', '第三方支付'],
    },
    'payments',
  ),
  market('payments', {
    en: [weak('payments'), 'card payments', 'payment services', 'payments market', 'payment market'],
    fr: [weak('paiements'), 'moyens de paiement', 'services de paiement'],
    zh: [weak('支付'), '支付市场'],
  }),
  market('video-streaming', {
    en: ['video streaming', 'streaming', 'streaming video', 'SVOD', 'streaming services', 'online video', 'OTT'],
    fr: ['streaming vidéo', 'vidéo à la demande', 'SVOD', 'VOD', 'vidéo en ligne'],
    zh: ['流媒体', '在线视频', '长视频', '视频网站', '网络视频'],
  }),
  market('music-streaming', {
    en: ['music streaming', 'music streaming market', 'streaming music', 'online music', 'recorded music'],
    fr: ['streaming musical', 'musique en ligne', 'musique enregistrée'],
    zh: ['在线音乐', '音乐流媒体', '数字音乐'],
  }),
  market('short-video', {
    en: ['short video', 'short videos', 'short-form video'],
    fr: ['vidéos courtes', 'vidéo courte'],
    zh: ['短视频'],
  }),
  market('live-streaming', {
    en: ['live streaming', 'livestreaming', 'game streaming'],
    fr: ['diffusion en direct', 'live streaming'],
    zh: ['直播', '游戏直播'],
  }),
  market('social-networks', {
    en: ['social networks', 'social networking', 'social media', 'social network'],
    fr: ['réseaux sociaux', 'réseau social'],
    zh: ['社交网络', '社交媒体', '社交平台'],
  }),
  market('messaging', {
    en: ['messaging apps', 'messaging app', 'instant messaging'],
    fr: ['messagerie instantanée', 'messageries instantanées'],
    zh: ['即时通讯', '即时通信'],
  }),
  market('games', {
    en: ['video games', 'games market', weak('games'), 'gaming', 'video game', 'online games', 'gaming market'],
    fr: ['jeux vidéo', 'jeu vidéo', 'jeux en ligne'],
    zh: ['游戏', '网络游戏', '电子游戏', '游戏市场'],
  }),
  market(
    'mobile-games',
    {
      en: ['mobile games', 'mobile games market', 'mobile gaming', 'mobile game'],
      fr: ['jeux mobiles', 'jeux sur mobile', 'jeu mobile'],
      zh: ['手游', '移动游戏', '手机游戏'],
    },
    'games',
  ),
  market(
    'consoles',
    {
      en: [
        'games consoles',
        'console',
        'games console',
        'console market',
        'game consoles',
        'consoles',
        'video game consoles',
        'gaming consoles',
        'game console',
      ],
      fr: ['consoles de jeux', 'consoles', 'consoles de jeu', 'console de jeux'],
      zh: ['游戏机', '游戏主机', '家用游戏机'],
    },
    'games',
  ),
  market(
    'cloud-gaming',
    { en: ['cloud gaming', 'game streaming services'], fr: ['cloud gaming', 'jeux en streaming'], zh: ['云游戏'] },
    'games',
  ),
  market('esports', { en: ['esports', 'e-sports'], fr: ['esport', 'e-sport'], zh: ['电竞', '电子竞技'] }, 'games'),
  market('online-education', {
    en: ['online education', 'e-learning', 'edtech'],
    fr: ['éducation en ligne', 'e-learning', 'formation en ligne'],
    zh: ['在线教育'],
  }),
  market('app-stores', {
    en: ['app stores', 'app store', 'app store spending', 'mobile apps', 'mobile app'],
    fr: ['applications mobiles', "magasins d'applications"],
    zh: ['应用商店', '移动应用'],
  }),
  market('cryptocurrencies', {
    en: ['cryptocurrencies', 'cryptocurrency', 'stablecoins', 'crypto market'],
    fr: ['cryptomonnaies', 'cryptomonnaie', 'cryptoactifs'],
    zh: ['加密货币', '虚拟货币'],
  }),
];
