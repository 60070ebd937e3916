import { weak } from '../names.ts';
import { market } from './define.ts';

/** What is bought in a box. */
export const deviceMarkets = [
  market('smartphones', {
    en: [
      'smartphones',
      'smartphone',
      'smart phones',
      'mobile phones',
      'handsets',
      'mobile phone',
      'handset',
      'smart phone',
    ],
    fr: [
      'smartphones',
      'smartphone',
      'téléphones mobiles',
      'téléphones portables',
      'téléphones intelligents',
      'mobiles multifonctions',
      'ordiphones',
    ],
    zh: ['智能手机', '手机', '智能机', '移动电话'],
  }),
  market(
    'foldables',
    {
      en: [
        'foldable smartphones',
        'foldables',
        'foldable phones',
        'foldable smartphone',
        'foldable phone',
        'folding phones',
      ],
      fr: [
        'smartphones pliables',
        'smartphones pliants',
        'téléphones pliants',
        'smartphone pliant',
        'smartphone pliable',
      ],
      zh: ['折叠屏手机', '折叠屏', '折叠手机', '可折叠手机', '折叠智能手机'],
    },
    'smartphones',
  ),
  market(
    '5g-phones',
    {
      en: ['5G smartphones', '5G phones', '5G handsets'],
      fr: ['smartphones 5G', 'téléphones 5G'],
      zh: ['5G手机', '5G智能手机'],
    },
    'smartphones',
  ),
  market('feature-phones', {
    en: ['feature phones', 'feature phone'],
    fr: ['téléphones basiques', 'feature phones'],
    zh: ['功能机', '功能手机'],
  }),
  market(
    'premium-smartphones',
    {
      en: ['premium smartphones', 'high-end smartphones', 'premium smartphone', 'high-end smartphone'],
      fr: ['smartphones haut de gamme', 'smartphones premium'],
      zh: ['高端手机', '高端智能手机'],
    },
    'smartphones',
  ),
  market('pcs', {
    en: ['PCs', 'PC', 'personal computers', 'personal computer', 'desktops and laptops', 'traditional PCs'],
    fr: ['PC', 'ordinateurs', 'ordinateurs personnels', 'ordinateur', 'micro-ordinateurs'],
    zh: ['个人电脑', 'PC', '电脑', '个人计算机', '台式机'],
  }),
  market(
    'notebooks',
    {
      en: ['notebooks', 'laptops', 'notebook PCs', 'laptop', 'notebook computers'],
      fr: ['PC portables', 'ordinateurs portables', 'ordinateur portable'],
      zh: ['笔记本电脑', '笔记本', '笔电'],
    },
    'pcs',
  ),
  market(
    'ai-pcs',
    { en: ['AI PCs', 'AI PC', 'AI-capable PCs'], fr: ['PC IA', "PC dotés d'IA"], zh: ['AI PC', 'AIPC', 'AI电脑'] },
    'pcs',
  ),
  market(
    'chromebooks',
    { en: ['Chromebooks', 'Chromebook'], fr: ['Chromebooks', 'Chromebook'], zh: ['Chromebook'] },
    'pcs',
  ),
  market('workstations', { en: ['workstations'], fr: ['stations de travail'], zh: ['工作站'] }, 'pcs'),
  market('tablets', {
    en: ['tablets', 'tablet', 'tablet computers', 'tablet PCs'],
    fr: ['tablettes', 'tablettes tactiles', 'tablette'],
    zh: ['平板电脑', '平板'],
  }),
  market('e-readers', {
    en: ['e-readers', 'e-book readers'],
    fr: ['liseuses', 'liseuses électroniques'],
    zh: ['电子阅读器', '电纸书'],
  }),
  market('wearables', {
    en: ['wearables', 'wearable devices', 'wearable', 'wearable technology', 'wearable bands'],
    fr: ['wearables', 'objets connectés portables', 'appareils connectés portables', 'technologies portables'],
    zh: ['可穿戴设备', '可穿戴', '智能穿戴', '腕戴设备', '腕带设备', '可穿戴腕带'],
  }),
  market(
    'smartwatches',
    {
      en: ['smartwatches', 'smartwatch', 'smart watches', 'smart watch'],
      fr: ['montres connectées', 'montre connectée', 'montres intelligentes'],
      zh: ['智能手表'],
    },
    'wearables',
  ),
  market(
    'fitness-bands',
    {
      en: ['fitness bands', 'fitness trackers', 'smart bands'],
      fr: ['bracelets connectés', "traqueurs d'activité"],
      zh: ['手环', '智能手环'],
    },
    'wearables',
  ),
  market(
    'earphones',
    {
      en: [
        'TWS earphones',
        'true wireless earbuds',
        'TWS',
        'earbuds',
        'true wireless stereo',
        'wireless earphones',
        'headphones',
        'TWS earbuds',
        'wireless earbuds',
        'hearables',
      ],
      fr: ['écouteurs sans fil', 'écouteurs', 'casques audio', 'écouteurs true wireless'],
      zh: ['无线耳机', 'TWS耳机', '真无线耳机', '耳机', '蓝牙耳机', 'TWS'],
    },
    'wearables',
  ),
  market(
    'smart-glasses',
    {
      en: ['smart glasses', 'AI glasses', 'AR glasses'],
      fr: ['lunettes connectées', 'lunettes intelligentes', 'lunettes IA'],
      zh: ['智能眼镜', 'AI眼镜', 'AR眼镜', 'AI智能眼镜'],
    },
    'wearables',
  ),
  market('vr-headsets', {
    en: [
      'VR headsets',
      'AR/VR headsets',
      'virtual reality headsets',
      'VR headset',
      'AR and VR headsets',
      'virtual reality',
      'XR headsets',
      'mixed reality headsets',
      'AR/VR',
      'VR',
    ],
    fr: ['casques de réalité virtuelle', 'casques VR', 'réalité virtuelle', 'casques AR/VR', 'casque VR'],
    zh: ['VR头显', 'VR头戴设备', '虚拟现实', 'AR/VR头显', 'VR设备', 'XR头显', 'AR/VR', 'VR'],
  }),
  market('tvs', {
    en: ['TVs', 'TV sets', 'televisions', 'television sets', 'TV shipments', 'flat-panel TVs', 'smart TVs', 'smart TV'],
    fr: ['téléviseurs', 'téléviseur', 'télévisions', 'TV connectées'],
    zh: ['电视', '彩电', '电视机', '智能电视'],
  }),
  market('oled-tvs', { en: ['OLED TVs', 'OLED TV'], fr: ['téléviseurs OLED', 'TV OLED'], zh: ['OLED电视'] }, 'tvs'),
  market(
    'mini-led-tvs',
    {
      en: ['Mini LED TVs', 'Mini-LED TVs', 'QLED TVs'],
      fr: ['téléviseurs Mini LED', 'téléviseurs QLED'],
      zh: ['Mini LED电视', 'MiniLED电视', 'QLED电视'],
    },
    'tvs',
  ),
  market('monitors', {
    en: [weak('monitors'), 'gaming monitors', 'PC monitors'],
    fr: ["écrans d'ordinateur", weak('moniteurs')],
    zh: ['显示器', '电竞显示器'],
  }),
  market('displays', {
    en: [
      'display panels',
      weak('displays'),
      'LCD panels',
      'flat panel displays',
      weak('display'),
      weak('panels'),
      'LCD',
    ],
    fr: ["dalles d'affichage", 'dalles LCD', 'dalles', 'écrans plats', 'LCD'],
    zh: ['显示面板', '面板', '液晶面板', 'LCD面板', '显示屏', 'LCD'],
  }),
  market(
    'oled-displays',
    {
      en: ['OLED panels', 'OLED displays', 'AMOLED panels', 'AMOLED', 'OLED', 'flexible AMOLED'],
      fr: ['dalles OLED', 'écrans OLED', 'AMOLED', 'OLED'],
      zh: ['OLED面板', 'AMOLED面板', '柔性OLED', 'AMOLED', 'OLED'],
    },
    'displays',
  ),
  market('projectors', {
    en: ['projectors', 'projector'],
    fr: ['vidéoprojecteurs', 'projecteurs'],
    zh: ['投影仪', '智能投影', '投影机'],
  }),
  market(
    'smart-speakers',
    {
      en: ['smart speakers', 'smart speaker'],
      fr: ['enceintes connectées', 'enceintes intelligentes', 'enceinte connectée'],
      zh: ['智能音箱', '智能音响'],
    },
    'smart-home',
  ),
  market('smart-home', {
    en: ['smart home', 'smart home devices', 'home automation'],
    fr: ['maison connectée', 'domotique', 'objets connectés pour la maison'],
    zh: ['智能家居'],
  }),
  market('iot', {
    en: ['internet of things', 'IoT', 'IoT modules', 'connected devices'],
    fr: ['internet des objets', 'IoT', 'objets connectés'],
    zh: ['物联网', '物联网模组'],
  }),
  market('printers', {
    en: ['printers', 'printer', '3D printers', 'hardcopy peripherals'],
    fr: ['imprimantes', 'imprimante', 'imprimantes 3D'],
    zh: ['打印机', '3D打印机'],
  }),
  market('cameras', {
    en: ['digital cameras', 'cameras', 'mirrorless cameras', 'action cameras'],
    fr: ['appareils photo', 'caméras', 'appareils photo numériques'],
    zh: ['相机', '数码相机', '运动相机', '无反相机', '全景相机'],
  }),
  market('surveillance-cameras', {
    en: ['surveillance cameras', 'video surveillance', 'security cameras'],
    fr: ['vidéosurveillance', 'caméras de surveillance'],
    zh: ['安防', '视频监控', '监控摄像头'],
  }),
  market('drones', {
    en: ['drones', 'drone', 'unmanned aerial vehicles', 'UAVs', 'civilian drones', 'consumer drones'],
    fr: ['drones', 'drone', 'drones civils'],
    zh: ['无人机', '消费级无人机', '民用无人机'],
  }),
  market('robots', {
    en: ['robots', 'robotics', 'service robots'],
    fr: ['robots', 'robotique'],
    zh: ['机器人', '服务机器人'],
  }),
  market(
    'humanoid-robots',
    {
      en: ['humanoid robots', 'humanoid robot', 'humanoids'],
      fr: ['robots humanoïdes', 'robot humanoïde', 'humanoïdes'],
      zh: ['人形机器人', '具身智能'],
    },
    'robots',
  ),
  market(
    'industrial-robots',
    {
      en: ['industrial robots', 'industrial robot', 'collaborative robots', 'cobots'],
      fr: ['robots industriels', 'robot industriel', 'cobots'],
      zh: ['工业机器人', '协作机器人'],
    },
    'robots',
  ),
  market(
    'robot-vacuums',
    {
      en: ['robot vacuums', 'robot vacuum cleaners', 'robotic vacuum cleaners', 'robot vacuum', 'robovacs'],
      fr: ['aspirateurs robots', 'robots aspirateurs', 'aspirateur robot'],
      zh: ['扫地机器人', '扫地机', '清洁机器人'],
    },
    'home-appliances',
  ),
  market('home-appliances', {
    en: ['home appliances', 'household appliances', 'white goods', 'consumer appliances'],
    fr: ['électroménager', 'gros électroménager', 'appareils ménagers'],
    zh: ['家电', '白电', '家用电器', '白色家电', '小家电'],
  }),
  market(
    'air-conditioners',
    {
      en: ['air conditioners', 'air conditioner', 'air conditioning'],
      fr: ['climatiseurs', 'climatisation'],
      zh: ['空调'],
    },
    'home-appliances',
  ),
  market(
    'refrigerators',
    { en: ['refrigerators', 'fridges'], fr: ['réfrigérateurs'], zh: ['冰箱'] },
    'home-appliances',
  ),
  market(
    'washing-machines',
    { en: ['washing machines'], fr: ['lave-linge', 'machines à laver'], zh: ['洗衣机'] },
    'home-appliances',
  ),
  market('consumer-electronics', {
    en: ['consumer electronics', 'consumer technology'],
    fr: ['électronique grand public', "produits d'électronique grand public"],
    zh: ['消费电子', '消费类电子', weak('3C')],
  }),
];
