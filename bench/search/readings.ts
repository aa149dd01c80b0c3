/** A name with its reading, as people say it: one syllable a character, without tones, ü as v. */
export interface Reading {
  readonly name: string;
  readonly syllables: readonly string[];
  /** A village or neighbourhood, not a person. */
  readonly place: boolean;
}

/*
 * Written by hand, as truth that no library has a part in. All people and places are invented. Most have a character of several
 * readings: surnames read unlike the word (单, 仇, 解), words inside a name that decide (重阳, 任重), roads named after places
 * that are read in their own way (铅山, 六安), and ordinary readings where a rule for surnames would spoil them (分解村, 单车).
 */
const PEOPLE = `
单云鹤 shan yun he
单长河 shan chang he
仇玉兰 qiu yu lan
仇远志 qiu yuan zhi
解春生 xie chun sheng
解方正 xie fang zheng
区少华 ou shao hua
区伟林 ou wei lin
查良友 zha liang you
查秀英 zha xiu ying
朴正浩 piao zheng hao
朴顺姬 piao shun ji
万俟青山 mo qi qing shan
万俟晓 mo qi xiao
尉迟长风 yu chi chang feng
尉迟英 yu chi ying
员守信 yun shou xin
员建国 yun jian guo
曾国兴 zeng guo xing
曾小满 zeng xiao man
缪文清 miao wen qing
宓春燕 mi chun yan
卜世良 bu shi liang
逄立新 pang li xin
冼玉珍 xian yu zhen
翟永年 zhai yong nian
翟小林 zhai xiao lin
任重远 ren zhong yuan
任长青 ren chang qing
华国强 hua guo qiang
燕归来 yan gui lai
纪晓东 ji xiao dong
令狐远 ling hu yuan
澹台静 tan tai jing
长孙无忧 zhang sun wu you
长孙敏 zhang sun min
种师古 chong shi gu
种明理 chong ming li
秘文远 bi wen yuan
秘海涛 bi hai tao
曲天成 qu tian cheng
折可信 she ke xin
车前进 che qian jin
晁天祥 chao tian xiang
呙海波 guo hai bo
仉少卿 zhang shao qing
繁云生 po yun sheng
能向东 nai xiang dong
撒永康 sa yong kang
阚志强 kan zhi qiang
祭有道 zhai you dao
盛学文 sheng xue wen
沈从安 shen cong an
应和平 ying he ping
都兴华 du xing hua
宁长顺 ning chang shun
柏青松 bai qing song
薄云天 bo yun tian
贾远山 jia yuan shan
於学勤 yu xue qin
褚文林 chu wen lin
佘有田 she you tian
佴春雨 nai chun yu
芮小雪 rui xiao xue
訾永福 zi yong fu
亓官明 qi guan ming
濮阳海 pu yang hai
皇甫宁 huang fu ning
闻人杰 wen ren jie
公冶平 gong ye ping
钟离月 zhong li yue
夏侯勇 xia hou yong
宇文成 yu wen cheng
鲜于光 xian yu guang
拓跋雄 tuo ba xiong
呼延平 hu yan ping
赫连山 he lian shan
李长乐 li chang le
王行远 wang xing yuan
张朝晖 zhang zhao hui
刘重阳 liu chong yang
赵重生 zhao chong sheng
周乐天 zhou le tian
郑还乡 zheng huan xiang
孙降龙 sun xiang long
冯好学 feng hao xue
陈自省 chen zi xing
沈传家 shen chuan jia
韩相宜 han xiang yi
朱为民 zhu wei min
秦兴旺 qin xing wang
许应龙 xu ying long
吕小青 lv xiao qing
吕长春 lv chang chun
严更生 yan geng sheng
窦占山 dou zhan shan
章藏锋 zhang cang feng
葛青云 ge qing yun
范长水 fan chang shui
袁重光 yuan chong guang
唐乐章 tang yue zhang
费文彬 fei wen bin
岑静 cen jing
殷红梅 yin hong mei
臧大海 zang da hai
万山红 wan shan hong
干志成 gan zhi cheng
酆秋 feng qiu
和平安 he ping an
金石开 jin shi kai
`;
const PLACES = `
朝阳坪村 chao yang ping cun
朝霞村 zhao xia cun
重阳坡村 chong yang po cun
重工街社区 zhong gong jie she qu
重庆路社区 chong qing lu she qu
长岭头村 chang ling tou cun
长寿坝村 chang shou ba cun
银行桥社区 yin hang qiao she qu
太行沟村 tai hang gou cun
三十里铺村 san shi li pu cun
柏树湾村 bai shu wan cun
薄荷塘村 bo he tang cun
人参岭村 ren shen ling cun
成都路社区 cheng du lu she qu
藏经楼村 cang jing lou cun
西藏路社区 xi zang lu she qu
宝藏村 bao zang cun
曲水湾村 qu shui wan cun
落花坪村 luo hua ping cun
角楼村 jiao lou cun
空山坞村 kong shan wu cun
空调厂社区 kong tiao chang she qu
兴隆庄村 xing long zhuang cun
便民桥村 bian min qiao cun
还乡河村 huan xiang he cun
会稽路社区 kuai ji lu she qu
番禺路社区 pan yu lu she qu
六安巷社区 lu an xiang she qu
乐清坊社区 yue qing fang she qu
乐山桥社区 le shan qiao she qu
音乐广场社区 yin yue guang chang she qu
快乐里社区 kuai le li she qu
涡阳路社区 guo yang lu she qu
蔚县街社区 yu xian jie she qu
单县巷社区 shan xian xiang she qu
单于台村 chan yu tai cun
单车厂社区 dan che chang she qu
铅山路社区 yan shan lu she qu
东阿街社区 dong e jie she qu
莘县路社区 shen xian lu she qu
浚县街社区 xun xian jie she qu
繁峙营社区 fan shi ying she qu
洪洞巷社区 hong tong xiang she qu
井陉路社区 jing xing lu she qu
亳州路社区 bo zhou lu she qu
歙县坊社区 she xian fang she qu
黟县里社区 yi xian li she qu
枞阳桥社区 zong yang qiao she qu
盱眙路社区 xu yi lu she qu
厦门街社区 xia men jie she qu
大厦前村 da sha qian cun
蚌埠路社区 beng bu lu she qu
河蚌塘村 he bang tang cun
牟平巷社区 mu ping xiang she qu
尉犁路社区 yu li lu she qu
龟兹路社区 qiu ci lu she qu
乌龟石村 wu gui shi cun
可汗庙村 ke han miao cun
瓦窑堡村 wa yao bu cun
塞上村 sai shang cun
磨盘山村 mo pan shan cun
分水岭村 fen shui ling cun
分解村 fen jie cun
弹子沟村 dan zi gou cun
传家坳村 chuan jia ao cun
校场坝村 jiao chang ba cun
学校巷社区 xue xiao xiang she qu
绿洲社区 lv zhou she qu
女儿桥村 nv er qiao cun
种子站社区 zhong zi zhan she qu
丞相岗村 cheng xiang gang cun
率先村 shuai xian cun
省城路社区 sheng cheng lu she qu
什邡路社区 shi fang lu she qu
句容路社区 ju rong lu she qu
栎阳街社区 yue yang jie she qu
渑池路社区 mian chi lu she qu
荥阳路社区 xing yang lu she qu
荥经巷社区 ying jing xiang she qu
郫筒街社区 pi tong jie she qu
犍为街社区 qian wei jie she qu
筠连路社区 jun lian lu she qu
耒阳路社区 lei yang lu she qu
汨罗江村 mi luo jiang cun
泌阳路社区 bi yang lu she qu
中牟街社区 zhong mu jie she qu
柘城路社区 zhe cheng lu she qu
武陟路社区 wu zhi lu she qu
弋阳路社区 yi yang lu she qu
儋州路社区 dan zhou lu she qu
`;

/** Names whose readings are known, people first. */
export const READINGS: readonly Reading[] = [...read(PEOPLE, false), ...read(PLACES, true)];

function read(list: string, place: boolean): Reading[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...syllables] = line.split(' ');
      return { name, syllables, place };
    });
}
