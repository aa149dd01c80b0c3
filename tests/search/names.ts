/** Invented names with their readings, surname and given name apart, written down by hand: no library had a part in them. */
const LIST = `
  单卫国=shan-weiguo 仇文斌=qiu-wenbin 解学农=xie-xuenong 区敏=ou-min 任若水=ren-ruoshui 曾晓峰=zeng-xiaofeng
  查知秋=zha-zhiqiu 盖延年=ge-yannian 华光明=hua-guangming 朴红霞=piao-hongxia 冼丽=xian-li 覃子墨=qin-zimo
  翟青松=zhai-qingsong 尉绿野=wei-lvye 乐尔康=yue-erkang 缪桂兰=miao-guilan 员海涛=yun-haitao 秘国庆=bi-guoqing
  种雨桐=chong-yutong 牟大山=mu-dashan 万女贞=wan-nvzhen 薄恩泽=bo-enze 宓春生=mi-chunsheng 晁玉梅=chao-yumei
  訾小满=zi-xiaoman 应思齐=ying-siqi 纪春苗=ji-chunmiao 葛银花=ge-yinhua 那安澜=na-anlan 曲志远=qu-zhiyuan
  燕建华=yan-jianhua 宁家驹=ning-jiaju 车磊=che-lei 卜铁柱=bu-tiezhu 柏金凤=bai-jinfeng 令狐西平=linghu-xiping
  尉迟秀英=yuchi-xiuying 长孙立言=zhangsun-liyan 万俟素珍=moqi-suzhen 澹台静=tantai-jing 欧阳守田=ouyang-shoutian 上官东升=shangguan-dongsheng
  司马怀安=sima-huaian 诸葛木兰=zhuge-mulan 东方晓燕=dongfang-xiaoyan 皇甫永强=huangfu-yongqiang 王强=wang-qiang 李明远=li-mingyuan
  张雪松=zhang-xuesong 刘望舒=liu-wangshu 陈卫国=chen-weiguo 杨文斌=yang-wenbin 黄学农=huang-xuenong 赵敏=zhao-min
  吴若水=wu-ruoshui 周晓峰=zhou-xiaofeng 徐知秋=xu-zhiqiu 孙延年=sun-yannian 马光明=ma-guangming 朱红霞=zhu-hongxia
  胡丽=hu-li 郭子墨=guo-zimo 何青松=he-qingsong 高绿野=gao-lvye 林尔康=lin-erkang 罗桂兰=luo-guilan
  郑海涛=zheng-haitao 梁国庆=liang-guoqing 谢雨桐=xie-yutong 宋大山=song-dashan 唐女贞=tang-nvzhen 许恩泽=xu-enze
  韩春生=han-chunsheng 冯玉梅=feng-yumei 邓小满=deng-xiaoman 曹思齐=cao-siqi 彭春苗=peng-chunmiao 肖银花=xiao-yinhua
  田安澜=tian-anlan 董志远=dong-zhiyuan 袁建华=yuan-jianhua 潘家驹=pan-jiaju 于磊=yu-lei 蒋铁柱=jiang-tiezhu
  蔡金凤=cai-jinfeng 余西平=yu-xiping 杜秀英=du-xiuying 叶立言=ye-liyan 程素珍=cheng-suzhen 苏静=su-jing
  魏守田=wei-shoutian 吕东升=lv-dongsheng 丁怀安=ding-huaian 沈木兰=shen-mulan 姚晓燕=yao-xiaoyan 卢永强=lu-yongqiang
  傅强=fu-qiang 钟明远=zhong-mingyuan 贾雪松=jia-xuesong 谭望舒=tan-wangshu 单木兰=shan-mulan 仇晓燕=qiu-xiaoyan
  解永强=xie-yongqiang 区强=ou-qiang 任明远=ren-mingyuan 曾雪松=zeng-xuesong 查望舒=zha-wangshu 盖卫国=ge-weiguo
  华文斌=hua-wenbin 朴学农=piao-xuenong 冼敏=xian-min 覃若水=qin-ruoshui 翟晓峰=zhai-xiaofeng 尉知秋=wei-zhiqiu
  乐延年=yue-yannian 缪光明=miao-guangming 员红霞=yun-hongxia 秘丽=bi-li 种子墨=chong-zimo 牟青松=mu-qingsong
  万绿野=wan-lvye 薄尔康=bo-erkang 宓桂兰=mi-guilan 晁海涛=chao-haitao 訾国庆=zi-guoqing 应雨桐=ying-yutong
  纪大山=ji-dashan 葛女贞=ge-nvzhen 那恩泽=na-enze 曲春生=qu-chunsheng 燕玉梅=yan-yumei 宁小满=ning-xiaoman
  车思齐=che-siqi 卜春苗=bu-chunmiao 柏银花=bai-yinhua 令狐安澜=linghu-anlan 尉迟志远=yuchi-zhiyuan 长孙建华=zhangsun-jianhua
  万俟家驹=moqi-jiaju 澹台磊=tantai-lei 欧阳铁柱=ouyang-tiezhu 上官金凤=shangguan-jinfeng 司马西平=sima-xiping 诸葛秀英=zhuge-xiuying
  东方立言=dongfang-liyan 皇甫素珍=huangfu-suzhen 王静=wang-jing 李守田=li-shoutian 张东升=zhang-dongsheng 刘怀安=liu-huaian
  陈木兰=chen-mulan 杨晓燕=yang-xiaoyan 黄永强=huang-yongqiang 赵强=zhao-qiang 吴明远=wu-mingyuan 周雪松=zhou-xuesong
  徐望舒=xu-wangshu 孙卫国=sun-weiguo 马文斌=ma-wenbin 朱学农=zhu-xuenong 胡敏=hu-min 郭若水=guo-ruoshui
  何晓峰=he-xiaofeng 高知秋=gao-zhiqiu 林延年=lin-yannian 罗光明=luo-guangming 郑红霞=zheng-hongxia 梁丽=liang-li
  谢子墨=xie-zimo 宋青松=song-qingsong 唐绿野=tang-lvye 许尔康=xu-erkang 韩桂兰=han-guilan 冯海涛=feng-haitao
  邓国庆=deng-guoqing 曹雨桐=cao-yutong 彭大山=peng-dashan 肖女贞=xiao-nvzhen 田恩泽=tian-enze 董春生=dong-chunsheng
  袁玉梅=yuan-yumei 潘小满=pan-xiaoman 于思齐=yu-siqi 蒋春苗=jiang-chunmiao 蔡银花=cai-yinhua 余安澜=yu-anlan
  杜志远=du-zhiyuan 叶建华=ye-jianhua 程家驹=cheng-jiaju 苏磊=su-lei 魏铁柱=wei-tiezhu 吕金凤=lv-jinfeng
  丁西平=ding-xiping 沈秀英=shen-xiuying 姚立言=yao-liyan 卢素珍=lu-suzhen 傅静=fu-jing 钟守田=zhong-shoutian
  贾东升=jia-dongsheng 谭怀安=tan-huaian
`;

export const NAMES = LIST.trim()
  .split(/\s+/)
  .map((each) => {
    const [name = '', surname = '', given = ''] = each.split(/[=-]/);
    return { name, surname, given };
  });
