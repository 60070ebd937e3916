import { weak } from '../names.ts';
import { market } from './define.ts';

/** Chips, networks and energy: what other things are made with. */
export const hardwareMarkets = [
  market('semiconductors', {
    en: ['semiconductors', 'semiconductor', 'chips', 'microchips', 'chip', 'integrated circuits', 'chip market'],
    fr: ['semi-conducteurs', 'semi-conducteur', 'semiconducteurs', 'puces', 'puces électroniques', 'circuits intégrés'],
    zh: ['半导体', '芯片', '集成电路'],
  }),
  market(
    'foundry',
    {
      en: [
        'foundry',
        'foundries',
        'chip foundry',
        'wafer foundry',
        'contract chipmaking',
        'semiconductor foundry',
        'pure-play foundry',
      ],
      fr: ['fonderie', 'fonderies', 'fonderie de semi-conducteurs', 'fonderie de puces'],
      zh: ['晶圆代工', '芯片代工', '代工', '晶圆代工厂', '半导体代工'],
    },
    'semiconductors',
  ),
  market(
    'memory',
    {
      en: ['memory chips', 'memory market', weak('memory'), 'memory chip', 'semiconductor memory'],
      fr: ['puces mémoire', weak('mémoires'), 'puces mémoires', 'mémoire vive'],
      zh: ['存储芯片', '内存', '存储器', '内存芯片', '半导体存储'],
    },
    'semiconductors',
  ),
  market(
    'dram',
    { en: ['DRAM', 'dynamic random access memory', 'DDR5'], fr: ['DRAM'], zh: ['DRAM', '动态随机存取存储器'] },
    'memory',
  ),
  market(
    'nand',
    {
      en: ['NAND', 'NAND flash', 'flash memory', 'NAND Flash memory'],
      fr: ['NAND', 'mémoire flash', 'mémoires flash', 'NAND flash'],
      zh: ['NAND', 'NAND闪存', '闪存', 'NAND Flash'],
    },
    'memory',
  ),
  market(
    'hbm',
    {
      en: ['HBM', 'high-bandwidth memory', 'high bandwidth memory', 'HBM3E', 'HBM4'],
      fr: ['HBM', 'mémoire à large bande passante', 'mémoires HBM'],
      zh: ['HBM', '高带宽内存', '高带宽存储器', '高频宽记忆体'],
    },
    'dram',
  ),
  market(
    'ssds',
    {
      en: ['SSDs', 'solid-state drives', 'SSD', 'enterprise SSDs'],
      fr: ['SSD', 'disques SSD'],
      zh: ['固态硬盘', 'SSD', '企业级SSD'],
    },
    'nand',
  ),
  market('hard-drives', {
    en: ['hard disk drives', 'hard disk drive', 'hard drive', 'hard drives', 'HDDs', 'HDD'],
    fr: ['disques durs', 'disque dur'],
    zh: ['机械硬盘', '硬盘'],
  }),
  market(
    'gpus',
    {
      en: [
        'GPUs',
        'GPU',
        'graphics cards',
        'graphics card',
        'graphics processor',
        'discrete GPU',
        'graphics processors',
        'discrete GPUs',
        'graphics processing units',
      ],
      fr: ['GPU', 'cartes graphiques', 'processeurs graphiques', 'carte graphique'],
      zh: ['GPU', '显卡', '独立显卡', '图形处理器'],
    },
    'semiconductors',
  ),
  market(
    'ai-chips',
    {
      en: [
        'AI chips',
        'AI accelerators',
        'AI accelerator',
        'AI processor',
        'AI chip',
        'AI processors',
        'artificial intelligence chips',
        'AI semiconductors',
      ],
      fr: ["puces d'IA", 'puces IA', "puces pour l'IA", "puces d'intelligence artificielle", "accélérateurs d'IA"],
      zh: ['AI芯片', '人工智能芯片', 'AI加速卡', 'AI加速芯片', '算力芯片'],
    },
    'semiconductors',
  ),
  market(
    'cpus',
    {
      en: ['CPUs', 'CPU', 'x86 processors', 'processors', 'microprocessors', 'server CPUs', 'processor'],
      fr: ['CPU', 'processeurs', 'microprocesseurs', 'processeur'],
      zh: ['CPU', '处理器', '中央处理器', 'x86处理器'],
    },
    'semiconductors',
  ),
  market(
    'smartphone-chips',
    {
      en: [
        'smartphone chips',
        'smartphone chip',
        'smartphone chipset',
        'smartphone SoC',
        'mobile chip',
        'smartphone application processors',
        'smartphone AP',
        'application processors',
        'smartphone SoCs',
        'smartphone chipsets',
        'mobile chips',
      ],
      fr: ['puces pour smartphones', 'processeurs pour smartphones', 'puces mobiles'],
      zh: ['手机芯片', '智能手机芯片', '移动芯片', '手机处理器', '智能手机AP'],
    },
    'semiconductors',
  ),
  market(
    'automotive-chips',
    {
      en: ['automotive chips', 'automotive semiconductors', 'car chips'],
      fr: ['puces automobiles', 'semi-conducteurs automobiles'],
      zh: ['汽车芯片', '车规芯片', '汽车半导体', '车用芯片'],
    },
    'semiconductors',
  ),
  market(
    'power-semiconductors',
    {
      en: ['power semiconductors', 'silicon carbide', 'SiC'],
      fr: ['semi-conducteurs de puissance', 'carbure de silicium'],
      zh: ['功率半导体', '碳化硅', 'IGBT'],
    },
    'semiconductors',
  ),
  market(
    'image-sensors',
    {
      en: ['image sensors', 'image sensor', 'CMOS image sensors'],
      fr: ["capteurs d'image", "capteurs d'images"],
      zh: ['图像传感器', 'CMOS图像传感器'],
    },
    'semiconductors',
  ),
  market(
    'chip-equipment',
    {
      en: [
        'chipmaking equipment',
        'semiconductor equipment',
        'semiconductor manufacturing equipment',
        'wafer fab equipment',
        'lithography',
        'chip equipment',
      ],
      fr: ['équipements de semi-conducteurs', 'équipements pour semi-conducteurs', 'lithographie'],
      zh: ['半导体设备', '芯片设备', '光刻机', '晶圆厂设备'],
    },
    'semiconductors',
  ),
  market(
    'chip-packaging',
    {
      en: ['chip packaging', 'advanced packaging', 'OSAT'],
      fr: ['encapsulation', 'assemblage et test'],
      zh: ['封测', '先进封装', '芯片封装'],
    },
    'semiconductors',
  ),
  market(
    'silicon-wafers',
    { en: ['silicon wafers'], fr: ['plaquettes de silicium'], zh: ['硅片', '硅晶圆'] },
    'semiconductors',
  ),
  market('telecom-equipment', {
    en: [
      'telecom equipment',
      'telecoms equipment',
      'telecommunications equipment',
      'network equipment',
      'RAN',
      'radio access network',
      'mobile infrastructure',
    ],
    fr: ['équipements télécoms', 'équipements de télécommunications', 'équipements réseau', 'équipements de réseau'],
    zh: ['通信设备', '电信设备', '网络设备', '无线接入网', 'RAN'],
  }),
  market(
    '5g-equipment',
    {
      en: ['5G equipment', '5G base stations', '5G RAN', '5G networks', '5G'],
      fr: ['équipements 5G', 'antennes 5G', 'réseaux 5G', '5G'],
      zh: ['5G设备', '5G基站', '5G网络', '5G'],
    },
    'telecom-equipment',
  ),
  market(
    'routers',
    {
      en: ['routers', 'router', 'Wi-Fi routers', 'WLAN'],
      fr: ['routeurs', 'routeur', 'box internet'],
      zh: ['路由器', 'WLAN'],
    },
    'networking',
  ),
  market('networking', {
    en: [
      'networking equipment',
      'networking',
      'Ethernet switches',
      'data center switches',
      'network switches',
      'enterprise networking',
    ],
    fr: ['commutateurs', 'commutateurs Ethernet', "réseaux d'entreprise"],
    zh: ['交换机', '以太网交换机', '数据中心交换机', '企业网'],
  }),
  market(
    'optical-modules',
    {
      en: ['optical modules', 'optical transceivers', 'optical transport'],
      fr: ['modules optiques', 'émetteurs-récepteurs optiques'],
      zh: ['光模块', '光通信'],
    },
    'networking',
  ),
  market(
    'mobile-telecoms',
    {
      en: [
        'mobile services',
        'mobile subscribers',
        'mobile telephony',
        'mobile subscriptions',
        'wireless subscribers',
        'mobile operators',
      ],
      fr: ['téléphonie mobile', 'abonnés mobiles', 'forfaits mobiles', 'services mobiles'],
      zh: ['移动用户', '移动通信', '手机用户', '移动业务'],
    },
    'telecoms',
  ),
  market(
    'broadband',
    {
      en: ['broadband', 'fixed broadband', 'fibre broadband', 'fiber broadband', 'home broadband'],
      fr: ['haut débit', 'très haut débit', 'internet fixe', 'fibre optique', 'FTTH'],
      zh: ['宽带', '固定宽带', '光纤宽带', '家庭宽带', '千兆宽带'],
    },
    'telecoms',
  ),
  market('telecoms', {
    en: ['telecoms', 'telecommunications', 'telecom services', 'telecom'],
    fr: ['télécoms', 'télécommunications', 'services de télécommunications'],
    zh: ['电信', '电信业务'],
  }),
  market('satellite-internet', {
    en: ['satellite internet', 'satellite broadband', 'satellite communications'],
    fr: ['internet par satellite', 'internet satellitaire'],
    zh: ['卫星互联网', '卫星通信'],
  }),
  market('solar', {
    en: [
      'solar modules',
      'solar panel',
      'solar module',
      'solar market',
      'solar panels',
      'solar',
      'photovoltaics',
      'PV modules',
      'solar cells',
      'photovoltaic',
      'solar power',
    ],
    fr: [
      'panneaux solaires',
      'modules photovoltaïques',
      'photovoltaïque',
      'panneaux photovoltaïques',
      'énergie solaire',
      'solaire',
    ],
    zh: ['光伏', '光伏组件', '太阳能', '太阳能电池板', '太阳能组件'],
  }),
  market('wind', {
    en: ['wind turbines', 'wind turbine', 'wind power', 'wind energy', 'offshore wind'],
    fr: ['éoliennes', 'éolien', 'énergie éolienne', 'éolien en mer'],
    zh: ['风电', '风力发电', '风机', '海上风电'],
  }),
  market('energy-storage', {
    en: ['energy storage', 'battery storage', 'energy storage systems', 'stationary storage'],
    fr: ["stockage d'énergie", 'stockage stationnaire', "stockage d'électricité", 'stockage par batteries'],
    zh: ['储能', '储能系统', '储能电池', '电化学储能'],
  }),
  market('lithium', {
    en: ['lithium', 'lithium carbonate'],
    fr: ['lithium', 'carbonate de lithium'],
    zh: ['碳酸锂', '锂矿'],
  }),
  market('rare-earths', { en: ['rare earths', 'rare earth'], fr: ['terres rares'], zh: ['稀土'] }),
];
