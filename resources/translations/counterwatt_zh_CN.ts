<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Choice</name>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Accelerator only</source>
        <translation>仅加速器</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Facility, with cooling</source>
        <translation>设施（含冷却）</translation>
    </message>
    <message>
        <source>Share of rated power</source>
        <translation>额定功率的比例</translation>
    </message>
    <message>
        <source>Utilisation, with idle power</source>
        <translation>利用率（另加空闲功率）</translation>
    </message>
    <message>
        <source>The grid's factor</source>
        <translation>电网排放因子</translation>
    </message>
    <message>
        <source>A residual mix</source>
        <translation>剩余电力组合</translation>
    </message>
    <message>
        <source>16 bits (BF16, FP16)</source>
        <translation>16 位（BF16、FP16）</translation>
    </message>
    <message>
        <source>8 bits (FP8, INT8)</source>
        <translation>8 位（FP8、INT8）</translation>
    </message>
    <message>
        <source>4 bits (MXFP4 and the like)</source>
        <translation>4 位（MXFP4 等）</translation>
    </message>
</context>
<context>
    <name>ClaimTerm</name>
    <message>
        <source>Queries</source>
        <translation>查询次数</translation>
    </message>
    <message>
        <source>Energy of a query</source>
        <translation>每次查询的能耗</translation>
    </message>
    <message>
        <source>Power of an accelerator</source>
        <translation>每个加速器的功率</translation>
    </message>
    <message>
        <source>Power of a server</source>
        <translation>每台服务器的功率</translation>
    </message>
    <message>
        <source>Accelerators in a server</source>
        <translation>每台服务器的加速器数</translation>
    </message>
    <message>
        <source>Electricity of a home</source>
        <translation>每户用电</translation>
    </message>
    <message>
        <source>Carbon of electricity</source>
        <translation>电力的碳强度</translation>
    </message>
    <message>
        <source>Water of electricity</source>
        <translation>电力的耗水</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>文字的语言</translation>
    </message>
    <message>
        <source>Shows this text</source>
        <translation>显示本说明</translation>
    </message>
    <message>
        <source>Shows the version of the program and of its catalog</source>
        <translation>显示程序和目录的版本</translation>
    </message>
    <message>
        <source>Without a subcommand the window opens; a file that is named is opened in it.</source>
        <translation>不带子命令时打开窗口；给出文件名则在窗口中打开该文件。</translation>
    </message>
    <message>
        <source>Writes JSON with full precision (docs/cli.md)</source>
        <translation>输出完整精度的 JSON（见 docs/cli.md）</translation>
    </message>
    <message>
        <source>there is no subcommand “%1”.</source>
        <translation>没有子命令“%1”。</translation>
    </message>
    <message>
        <source>“%1” explains the use.</source>
        <translation>“%1”说明用法。</translation>
    </message>
    <message>
        <source>Compares the electricity, carbon, water and cost of AI</source>
        <translation>比较人工智能的用电、碳排放、用水和费用</translation>
    </message>
    <message>
        <source>Shows the scenarios of a document side by side</source>
        <translation>并列显示文档中的各个情景</translation>
    </message>
    <message>
        <source>★ marks the baseline. Example: counterwatt compare --sample --per day</source>
        <translation>★ 表示基准。例：counterwatt compare --sample --per day</translation>
    </message>
    <message>
        <source>A Counterwatt document (.cwatt)</source>
        <translation>Counterwatt 文档（.cwatt）</translation>
    </message>
    <message>
        <source>Instead of a file the sample: six well-known AI loads</source>
        <translation>不用文件，而用示例：六个知名的 AI 用电案例</translation>
    </message>
    <message>
        <source>Counted for a year, a day, a run, a query or 1,000 tokens</source>
        <translation>按年、天、次训练、次查询或千词元计</translation>
    </message>
    <message>
        <source>As multiples of the baseline</source>
        <translation>以基准的倍数表示</translation>
    </message>
    <message>
        <source>Hidden scenarios too</source>
        <translation>包括隐藏的情景</translation>
    </message>
    <message>
        <source>FILE or --sample</source>
        <translation>文件或 --sample</translation>
    </message>
    <message>
        <source>What the bars are divided by</source>
        <translation>条形按什么拆分</translation>
    </message>
    <message>
        <source>%1 changes nothing here: no workload that is on reads it with its method.</source>
        <translation>%1 在此不起作用：已开启的负载所用方法都不读取它。</translation>
    </message>
    <message>
        <source>%1: the method has no answer for these inputs (docs/methods.md says why).</source>
        <translation>%1：该方法对这些输入没有结果（原因见 docs/methods.md）。</translation>
    </message>
    <message>
        <source>Computes one scenario from the inputs that are given</source>
        <translation>用给定的输入计算一个情景</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>How the energy of a workload is computed</source>
        <translation>负载的用电如何计算</translation>
    </message>
    <message>
        <source>What is counted, separated by commas</source>
        <translation>计算哪些负载，用逗号分隔</translation>
    </message>
    <message>
        <source>Presets whose figures are set first</source>
        <translation>先采用其数值的预设</translation>
    </message>
    <message>
        <source>Lines KEY=VALUE, set before those of --set (-: standard input)</source>
        <translation>KEY=VALUE 各行，先于 --set 生效（-：标准输入）</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>情景名称</translation>
    </message>
    <message>
        <source>Example: counterwatt evaluate --set inference.queriesPerDay="200 million" --set inference.whPerQuery="2.9 Wh"</source>
        <translation>例：counterwatt evaluate --set inference.queriesPerDay="2亿" --set inference.whPerQuery="2.9 Wh"</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>哪张图</translation>
    </message>
    <message>
        <source>File to write; its ending says how: svg, png, pdf or csv</source>
        <translation>要写的文件；扩展名决定格式：svg、png、pdf 或 csv</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>深色背景</translation>
    </message>
    <message>
        <source>Width of the layout in pixels (1000)</source>
        <translation>版面宽度，像素（1000）</translation>
    </message>
    <message>
        <source>Pixels of a PNG for each pixel of the layout (2)</source>
        <translation>版面每像素对应的 PNG 像素（2）</translation>
    </message>
    <message>
        <source>Example: counterwatt export --sample --chart compare --to compare.svg</source>
        <translation>例：counterwatt export --sample --chart compare --to compare.svg</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What it computes</source>
        <translation>计算内容</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Lists the methods that an energy can be computed with</source>
        <translation>列出可用来计算用电的方法</translation>
    </message>
    <message>
        <source>Choose one with: counterwatt evaluate --method inference=epoch-2025</source>
        <translation>选用方法：counterwatt evaluate --method inference=epoch-2025</translation>
    </message>
    <message>
        <source>Nothing is counted: no workload is on. Choose one with --workload training, inference or fleet.</source>
        <translation>没有可计算的内容：没有开启任何负载。请用 --workload 选择 training、inference 或 fleet。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>可接受</translation>
    </message>
    <message>
        <source>Lists the inputs that a scenario has</source>
        <translation>列出情景的输入</translation>
    </message>
    <message>
        <source>With --json: key, unit, default, bounds, help and source of every input.</source>
        <translation>加 --json：每个输入的键、单位、默认值、界限、说明和来源。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>First figure</source>
        <translation>首个数值</translation>
    </message>
    <message>
        <source>Presets found: %1. A search that finds only one shows all its figures with their sources.</source>
        <translation>找到 %1 个预设。只找到一个时会列出它的全部数值及来源。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>The kinds are: %1.</source>
        <translation>种类有：%1。</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Lists presets of the catalog, with their sources</source>
        <translation>列出目录中的预设及其来源</translation>
    </message>
    <message>
        <source>model, hardware, grid, operator, price, equivalent, technology, inference, factor or currency</source>
        <translation>model、hardware、grid、operator、price、equivalent、technology、inference、factor 或 currency</translation>
    </message>
    <message>
        <source>Words to look for, in English or Chinese</source>
        <translation>要查找的词，中文或英文</translation>
    </message>
    <message>
        <source>At most so many (0: all)</source>
        <translation>最多几个（0：全部）</translation>
    </message>
    <message>
        <source>Example: counterwatt presets grid --search germany</source>
        <translation>例：counterwatt presets grid --search 德国</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否指 %1？</translation>
    </message>
    <message>
        <source>Inputs, with or without unit, as a range (2..4, 3 ± 1), or “unknown”</source>
        <translation>输入值，可带或不带单位，可写成范围（2..4、3 ± 1），或写“unknown”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>1: a value, 2: the range around it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <extracomment>1: a result with its unit, 2 and 3: the ends of its range in that unit</extracomment>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>Published, counts</source>
        <translation>公布年份，边界</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>★ marks the method of the scenario. Median (5th–95th percentile) where inputs have ranges.</source>
        <translation>★ 为情景所用的方法。输入有范围时为中位数（第 5–第 95 百分位）。</translation>
    </message>
    <message>
        <source>Whose methods (the first workload of the scenario)</source>
        <translation>哪个负载的方法（默认为情景的第一个负载）</translation>
    </message>
    <message>
        <source>Shows what every published method says about a scenario</source>
        <translation>显示各公开方法对一个情景的结果</translation>
    </message>
    <message>
        <source>Example: counterwatt compare-methods --sample --scenario "ChatGPT 2024" --per query</source>
        <translation>例：counterwatt compare-methods --sample --scenario "ChatGPT 2024" --per query</translation>
    </message>
    <message>
        <source>How often inputs with ranges are drawn, up to 10 million (10,000)</source>
        <translation>带范围的输入抽样多少次，至多 1,000 万（默认 10,000）</translation>
    </message>
    <message>
        <source>Of the draws: the same seed gives the same digits</source>
        <translation>抽样的种子：同一种子得到同样的数字</translation>
    </message>
    <message>
        <source>%1 % ± %2</source>
        <comment>a share and its error in per cent</comment>
        <translation>%1 % ± %2</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>第 5 百分位</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>第 95 百分位</translation>
    </message>
    <message>
        <source>Result at 5th</source>
        <translation>第 5 百分位时的结果</translation>
    </message>
    <message>
        <source>at 95th</source>
        <translation>第 95 百分位时</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>弹性</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>With interactions</source>
        <translation>含交互</translation>
    </message>
    <message>
        <source>Alone and with interactions: shares of the variance (Sobol indices), with 95 % intervals; correlations are left out.</source>
        <translation>单独与含交互：方差份额（Sobol 指数），附 95 % 区间；不计相关。</translation>
    </message>
    <message>
        <source>Shows which input matters for a result, and how much</source>
        <translation>显示哪个输入影响结果、影响多大</translation>
    </message>
    <message>
        <source>Sobol indices too: shares of the variance, alone and with interactions</source>
        <translation>并给出 Sobol 指数：单独与含交互的方差份额</translation>
    </message>
    <message>
        <source>Example: counterwatt influence --sample --scenario "ChatGPT 2024" --indices</source>
        <translation>例：counterwatt influence --sample --scenario "ChatGPT 2024" --indices</translation>
    </message>
    <message>
        <source>Median (5th–95th percentile) where inputs have ranges.</source>
        <translation>输入有范围时为中位数（第 5–第 95 百分位）。</translation>
    </message>
    <message>
        <source>Name of the scenario (the first that is shown)</source>
        <translation>情景名称（默认为显示的第一个）</translation>
    </message>
    <message>
        <source>By how much it differs from this scenario</source>
        <translation>与此情景之差</translation>
    </message>
    <message>
        <source>Which result, as in the JSON of compare (electricity.facility)</source>
        <translation>哪个结果，写法同 compare 的 JSON（electricity.facility）</translation>
    </message>
    <message>
        <source>The input that runs over a range, with or without unit</source>
        <translation>在一个范围内变动的输入，可带或不带单位</translation>
    </message>
    <message>
        <source>A second one: a map of both for one scenario</source>
        <translation>第二个输入：为一个情景画两者的图</translation>
    </message>
    <message>
        <source>How many values of each input, 2 to 1,000</source>
        <translation>每个输入取多少个值，2 至 1,000</translation>
    </message>
    <message>
        <source>Shows a result while one or two inputs run over a range</source>
        <translation>显示一两个输入变动时的结果</translation>
    </message>
    <message>
        <source>Writes the chart's data as CSV</source>
        <translation>以 CSV 写出图表数据</translation>
    </message>
    <message>
        <source>Example: counterwatt sweep --sample --input site.pue=1.1..1.6 --points 6</source>
        <translation>例：counterwatt sweep --sample --input site.pue=1.1..1.6 --points 6</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>由 → 到</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Shows which inputs make one scenario differ from another</source>
        <translation>显示哪些输入使两个情景不同</translation>
    </message>
    <message>
        <source>Name of the scenario to start from</source>
        <translation>起始情景的名称</translation>
    </message>
    <message>
        <source>Name of the scenario to arrive at</source>
        <translation>到达情景的名称</translation>
    </message>
    <message>
        <source>Example: counterwatt why "GPT-3 training" "GPT-4 training" --sample</source>
        <translation>例：counterwatt why "GPT-3 训练" "GPT-4 训练" --sample</translation>
    </message>
    <message>
        <source>Likely slips</source>
        <translation>可能的失误</translation>
    </message>
    <message>
        <source>For the published figure to be true, alone</source>
        <translation>若公布的数字属实，单独一项须为</translation>
    </message>
    <message>
        <source>Checks a published figure: verdict, likely slips, what would have to be true</source>
        <translation>核查公布的数字：结论、可能的失误、须满足的条件</translation>
    </message>
    <message>
        <source>How the figure is worked out, with units</source>
        <translation>该数字如何算出，带单位</translation>
    </message>
    <message>
        <source>The published figure</source>
        <translation>公布的数字</translation>
    </message>
    <message>
        <source>What the figure is</source>
        <translation>数字的性质</translation>
    </message>
    <message>
        <source>What it is told as</source>
        <translation>文中当作什么来说</translation>
    </message>
    <message>
        <source>What the figure is for, where its unit does not say so: day, year, query</source>
        <translation>数字所属的时段，若单位未说明：day、year、query</translation>
    </message>
    <message>
        <source>An expression for what the quantity can be</source>
        <translation>该量合理取值的算式</translation>
    </message>
    <message>
        <source>What is told and what is so, beside the number: scope, base-year, water, use, growth, law</source>
        <translation>数字之外，所说与实情：scope、base-year、water、use、growth、law</translation>
    </message>
    <message>
        <source>Many claims: a CSV file with id, expression, claimed_low, claimed_high, unit, kind; - is standard input</source>
        <translation>多条说法：CSV 文件，含 id、expression、claimed_low、claimed_high、unit、kind；- 为标准输入</translation>
    </message>
    <message>
        <source>Give an expression, or --file with many.</source>
        <translation>请给出算式，或用 --file 给出多条。</translation>
    </message>
    <message>
        <source>Example: counterwatt check "200 million/day * 2.9 Wh" --claimed "500 MWh/day"</source>
        <translation>示例：counterwatt check "200 million/day * 2.9 Wh" --claimed "500 MWh/day"</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1: the first line has to name the columns %2; missing: %3.</source>
        <translation>%1：首行须列出列名 %2；缺少：%3。</translation>
    </message>
    <message>
        <source>“%1” in line %2 and “%3” in line %4 are a factor %5 apart.</source>
        <extracomment>1 and 3: a quantity as written, 2 and 4: the line it stands in, 5: a number</extracomment>
        <translation>第 %2 行的“%1”与第 %4 行的“%3”相差 %5 倍。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>每</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Quantities found: %1.</source>
        <translation>找到的数量：%1。</translation>
    </message>
    <message>
        <source>What the text says twice, differently:</source>
        <translation>文中前后说法不一之处：</translation>
    </message>
    <message>
        <source>Finds the quantities of an article, in English or Chinese</source>
        <translation>找出一篇中文或英文文章里的数量</translation>
    </message>
    <message>
        <source>The article as text, at most 5 MB; - is standard input</source>
        <translation>文章的文本，最多 5 MB；- 表示标准输入</translation>
    </message>
    <message>
        <source>Example: counterwatt extract article.txt</source>
        <translation>例：counterwatt extract article.txt</translation>
    </message>
    <message>
        <source>Writes a comparison with all its data and pictures into one file that can be verified</source>
        <translation>把比较连同全部数据和图片写入一个可验证的文件</translation>
    </message>
    <message>
        <source>File to write: .zip</source>
        <translation>要写入的文件：.zip</translation>
    </message>
    <message>
        <source>Example: counterwatt bundle --sample --to sample.zip</source>
        <translation>示例：counterwatt bundle --sample --to sample.zip</translation>
    </message>
    <message>
        <source>no scenario trains a model</source>
        <translation>没有训练模型的情景</translation>
    </message>
    <message>
        <source>Writes a document as JSON, JSON as a document, or a model card</source>
        <translation>把文档写成 JSON、把 JSON 写成文档，或写出模型卡</translation>
    </message>
    <message>
        <source>A Counterwatt document (.cwatt), or its scenarios as JSON (.json)</source>
        <translation>Counterwatt 文档（.cwatt），或 JSON 格式的情景（.json）</translation>
    </message>
    <message>
        <source>File to write: .json, .cwatt, or .md for the head of a model card</source>
        <translation>要写入的文件：.json、.cwatt，或用于模型卡开头的 .md</translation>
    </message>
    <message>
        <source>Of a model card: which training; default the first</source>
        <translation>用于模型卡：哪一次训练；默认为第一个</translation>
    </message>
    <message>
        <source>Example: counterwatt convert --sample --to sample.json</source>
        <translation>示例：counterwatt convert --sample --to sample.json</translation>
    </message>
    <message>
        <source>File to write; its ending says how: svg, png, pdf, csv, json (Vega-Lite) or xlsx. May be repeated</source>
        <translation>要写入的文件；扩展名决定格式：svg、png、pdf、csv、json 或 xlsx。可重复给出</translation>
    </message>
    <message>
        <source>Size for a slide (16:9), a newspaper column, a square or the text of an A4 page</source>
        <translation>按用途定尺寸：幻灯片（16:9）、报纸分栏、方形或 A4 页面正文</translation>
    </message>
    <message>
        <source>Writes charts of a document as pictures or data</source>
        <translation>将文档的图表写为图片或数据</translation>
    </message>
    <message>
        <source>Id of the claim, of the library or the document</source>
        <translation>说法的编号，来自资料库或文档</translation>
    </message>
    <message>
        <source>%1, scenarios added: %2</source>
        <comment>1: a file format, 2: a number</comment>
        <translation>%1，已添加情景：%2</translation>
    </message>
    <message>
        <source>Choose one with --zone.</source>
        <translation>请用 --zone 选择一个。</translation>
    </message>
    <message>
        <source>CSV of CodeCarbon, Electricity Maps or Ember; JSON of EcoLogits or Counterwatt; - is standard input</source>
        <translation>CodeCarbon、Electricity Maps 或 Ember 的 CSV；EcoLogits 或 Counterwatt 的 JSON；- 表示标准输入</translation>
    </message>
    <message>
        <source>File to write: .cwatt or .json</source>
        <translation>要写入的文件：.cwatt 或 .json</translation>
    </message>
    <message>
        <source>A document to whose scenarios the new ones are added</source>
        <translation>要把新情景加入其中的文档</translation>
    </message>
    <message>
        <source>Of tables of grids: the scenario of --into that gets the other grids</source>
        <translation>用于电网表：--into 中换用这些电网的情景</translation>
    </message>
    <message>
        <source>What the file is, where its content does not say so</source>
        <translation>文件的类型（当内容无法说明时）</translation>
    </message>
    <message>
        <source>Of tables of grids: only this one, by name or code</source>
        <translation>用于电网表：只取这一个（名称或代码）</translation>
    </message>
    <message>
        <source>Makes scenarios of a file of another program</source>
        <translation>把其他程序的文件变成情景</translation>
    </message>
    <message>
        <source>Example: counterwatt import emissions.csv --to runs.cwatt</source>
        <translation>示例：counterwatt import emissions.csv --to runs.cwatt</translation>
    </message>
    <message>
        <source>File to write; its ending says how: html or pdf. May be given more than once</source>
        <translation>要写的文件；由扩展名决定格式：html 或 pdf。可多次给出</translation>
    </message>
    <message>
        <source>What it holds, in this order: %1</source>
        <comment>1: a list of words</comment>
        <translation>包含哪些部分及其顺序：%1</translation>
    </message>
    <message>
        <source>Title; else the document's</source>
        <translation>标题；默认为文档的标题</translation>
    </message>
    <message>
        <source>Who is named as its author</source>
        <translation>署名作者</translation>
    </message>
    <message>
        <source>Writes a report about a document as HTML or PDF</source>
        <translation>把文档写成 HTML 或 PDF 报告</translation>
    </message>
    <message>
        <source>Example: counterwatt report --sample --to report.html --to report.pdf</source>
        <translation>示例：counterwatt report --sample --to report.html --to report.pdf</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>%1: the bundle says %2, found %3</source>
        <extracomment>1: a place in a file, 2 and 3: numbers or words</extracomment>
        <translation>%1：包中为 %2，实际为 %3</translation>
    </message>
    <message>
        <source>Written by Counterwatt %1, catalog %2, %3.</source>
        <comment>1, 2: versions, 3: a date</comment>
        <translation>由 Counterwatt %1 写出，目录 %2，%3。</translation>
    </message>
    <message>
        <source>Equal: numbers computed again and compared to the last bit: %1.</source>
        <translation>一致：重新计算并逐位比较的数值：%1。</translation>
    </message>
    <message>
        <source>Not equal: differences: %1, numbers compared: %2.</source>
        <translation>不一致：差异 %1 处，比较的数值 %2 个。</translation>
    </message>
    <message>
        <source>  and others: %1; --json shows them all</source>
        <translation>  另有 %1 处；--json 会全部列出</translation>
    </message>
    <message>
        <source>Computes the results of a bundle again: equal, or what differs</source>
        <translation>重新计算包中的结果：一致，或列出差异</translation>
    </message>
    <message>
        <source>A file that “bundle” wrote</source>
        <translation>由“bundle”写出的文件</translation>
    </message>
    <message>
        <source>Example: counterwatt verify sample.zip</source>
        <translation>示例：counterwatt verify sample.zip</translation>
    </message>
</context>
<context>
    <name>CsvFieldsText</name>
    <message>
        <source>a table with as many fields in every row as in the first</source>
        <translation>每行字段数都与第一行相同的表格</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1 h</source>
        <extracomment>a duration in hours</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Sources that inputs name and the file does not describe: %1 (%2).</source>
        <comment>1: how many, 2: their ids</comment>
        <translation>输入引用、但文件未说明的来源：%1 个（%2）。</translation>
    </message>
</context>
<context>
    <name>JsonKindText</name>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>引号中的文本</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>方括号中的列表</translation>
    </message>
    <message>
        <source>an object in curly brackets</source>
        <translation>花括号中的对象</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Stated energy</source>
        <translation>公布的能耗</translation>
    </message>
    <message>
        <source>Accelerators × time × mean power</source>
        <translation>加速器 × 时间 × 平均功率</translation>
    </message>
    <message>
        <source>Servers × days × rated power</source>
        <translation>服务器 × 天数 × 额定功率</translation>
    </message>
    <message>
        <source>Computing (6·N·D) ÷ speed reached</source>
        <translation>运算量（6·N·D）÷ 实际速度</translation>
    </message>
    <message>
        <source>LLMCarbon 2024</source>
        <translation>LLMCarbon 2024</translation>
    </message>
    <message>
        <source>Stated energy per query</source>
        <translation>公布的单次查询能耗</translation>
    </message>
    <message>
        <source>Epoch AI 2025</source>
        <translation>Epoch AI 2025</translation>
    </message>
    <message>
        <source>EcoLogits 0.9</source>
        <translation>EcoLogits 0.9</translation>
    </message>
    <message>
        <source>EcoLogits 0.8</source>
        <translation>EcoLogits 0.8</translation>
    </message>
    <message>
        <source>Servers × time ÷ queries</source>
        <translation>服务器 × 时间 ÷ 查询数</translation>
    </message>
    <message>
        <source>Servers × rated power</source>
        <translation>服务器 × 额定功率</translation>
    </message>
    <message>
        <source>Accelerators × rated power</source>
        <translation>加速器 × 额定功率</translation>
    </message>
    <message>
        <source>Yearly shipments × life</source>
        <translation>年出货量 × 寿命</translation>
    </message>
    <message>
        <source>Green Algorithms 3</source>
        <translation>Green Algorithms 3</translation>
    </message>
    <message>
        <source>ML CO2 Impact 2019</source>
        <translation>ML CO2 Impact 2019</translation>
    </message>
    <message>
        <source>CodeCarbon 3</source>
        <translation>CodeCarbon 3</translation>
    </message>
    <message>
        <source>Morrison et al. 2025</source>
        <translation>Morrison 等 2025</translation>
    </message>
    <message>
        <source>Fit to measurements</source>
        <translation>实测拟合</translation>
    </message>
    <message>
        <source>Jegham et al. 2025</source>
        <translation>Jegham 等 2025</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Electricity</source>
        <translation>用电</translation>
    </message>
    <message>
        <source>Electricity of the computers (IT)</source>
        <translation>计算机用电（IT）</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Computers, not split</source>
        <translation>计算机（未细分）</translation>
    </message>
    <message>
        <source>Facility overhead</source>
        <translation>设施附加</translation>
    </message>
    <message>
        <source>Mean power over the year</source>
        <translation>全年平均功率</translation>
    </message>
    <message>
        <source>Peak power</source>
        <translation>峰值功率</translation>
    </message>
    <message>
        <source>Carbon, location-based</source>
        <translation>碳排放（基于位置）</translation>
    </message>
    <message>
        <source>Carbon, market-based</source>
        <translation>碳排放（基于市场）</translation>
    </message>
    <message>
        <source>Carbon, embodied</source>
        <translation>隐含碳</translation>
    </message>
    <message>
        <source>Carbon, location-based and embodied</source>
        <translation>碳排放（基于位置，含隐含碳）</translation>
    </message>
    <message>
        <source>Water consumed on site</source>
        <translation>现场耗水</translation>
    </message>
    <message>
        <source>Water consumed by power plants</source>
        <translation>电厂耗水</translation>
    </message>
    <message>
        <source>Water consumed</source>
        <translation>耗水</translation>
    </message>
    <message>
        <source>Water withdrawn by power plants</source>
        <translation>电厂取水</translation>
    </message>
    <message>
        <source>Water through turbines</source>
        <translation>过机水量</translation>
    </message>
    <message>
        <source>Cost of electricity</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Cost of carbon</source>
        <translation>碳成本</translation>
    </message>
    <message>
        <source>Cost of electricity and carbon</source>
        <translation>电费和碳成本</translation>
    </message>
    <message>
        <source>Cost of hardware</source>
        <translation>硬件成本</translation>
    </message>
    <message>
        <source>Cost with hardware</source>
        <translation>总成本（含硬件）</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Counts the training of a model.</source>
        <translation>计入模型的训练。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Which published method computes the energy of one training run.</source>
        <translation>用哪种已发表的方法计算一次训练的能耗。</translation>
    </message>
    <message>
        <source>Stated energy</source>
        <translation>公布的能耗</translation>
    </message>
    <message>
        <source>The published electricity of one training run.</source>
        <translation>已公布的一次训练用电量。</translation>
    </message>
    <message>
        <source>Stated energy includes PUE</source>
        <translation>公布的能耗已含 PUE</translation>
    </message>
    <message>
        <source>On when the published energy was measured at the building, off when it is that of the servers.</source>
        <translation>公布的能耗在建筑处测得时为开，仅为服务器能耗时为关。</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>GPUs or TPUs that train at the same time.</source>
        <translation>同时参与训练的 GPU 或 TPU。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Days that one training run takes.</source>
        <translation>一次训练所用的天数。</translation>
    </message>
    <message>
        <source>Mean power per accelerator</source>
        <translation>每个加速器的平均功率</translation>
    </message>
    <message>
        <source>Mean electric power per accelerator, with its share of memory, network, fans and host.</source>
        <translation>每个加速器的平均电功率，含其分摊的内存、网络、风扇和主机。</translation>
    </message>
    <message>
        <source>Load of the servers</source>
        <translation>服务器负载</translation>
    </message>
    <message>
        <source>Mean power of the servers as a share of their rated power.</source>
        <translation>服务器平均功率占额定功率的比例。</translation>
    </message>
    <message>
        <source>Model FLOP utilisation (MFU)</source>
        <translation>模型 FLOP 利用率（MFU）</translation>
    </message>
    <message>
        <source>Share of the accelerators' peak speed that the training reaches.</source>
        <translation>训练达到的速度占加速器峰值速度的比例。</translation>
    </message>
    <message>
        <source>Full recomputation</source>
        <translation>完全重计算</translation>
    </message>
    <message>
        <source>On when activations are computed again in the backward pass: 8 instead of 6 FLOP per parameter and token.</source>
        <translation>反向传播时重新计算激活值则为开：每参数每词元 8 次而不是 6 次浮点运算。</translation>
    </message>
    <message>
        <source>Development runs</source>
        <translation>开发训练</translation>
    </message>
    <message>
        <source>Energy of experiments before the final run, as a share of the final run.</source>
        <translation>最终训练之前各次实验的能耗，相对于最终训练的比例。</translation>
    </message>
    <message>
        <source>Failed and repeated runs</source>
        <translation>失败和重复的训练</translation>
    </message>
    <message>
        <source>Energy of runs that failed or were repeated, as a share of the final run.</source>
        <translation>失败或重复训练的能耗，相对于最终训练的比例。</translation>
    </message>
    <message>
        <source>Runs per year</source>
        <translation>每年训练次数</translation>
    </message>
    <message>
        <source>How many such models are trained in a year.</source>
        <translation>一年训练多少个这样的模型。</translation>
    </message>
    <message>
        <source>Life of the model</source>
        <translation>模型寿命</translation>
    </message>
    <message>
        <source>Years over which a run is shared among the queries that the model answers.</source>
        <translation>一次训练由模型所答查询分摊的年数。</translation>
    </message>
    <message>
        <source>Parameters, total</source>
        <translation>参数总量</translation>
    </message>
    <message>
        <source>Weights that must be held in memory.</source>
        <translation>必须保存在内存中的权重。</translation>
    </message>
    <message>
        <source>Parameters, active</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>Weights that work on each token; fewer than the total in a mixture of experts.</source>
        <translation>处理每个词元时参与计算的权重；在混合专家模型中少于总量。</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练词元</translation>
    </message>
    <message>
        <source>Tokens that the model read in training.</source>
        <translation>模型在训练中读取的词元。</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Counts the answering of queries.</source>
        <translation>计入对查询的回答。</translation>
    </message>
    <message>
        <source>Which published method computes the energy of one query.</source>
        <translation>用哪种已发表的方法计算一次查询的能耗。</translation>
    </message>
    <message>
        <source>Queries a day</source>
        <translation>每天查询数</translation>
    </message>
    <message>
        <source>Requests that are answered each day.</source>
        <translation>每天回答的请求数。</translation>
    </message>
    <message>
        <source>Energy per query</source>
        <translation>单次查询能耗</translation>
    </message>
    <message>
        <source>The published electricity of one query, within the boundary chosen below.</source>
        <translation>已公布的单次查询用电量，范围见下面的边界。</translation>
    </message>
    <message>
        <source>Boundary of the energy per query</source>
        <translation>单次查询能耗的边界</translation>
    </message>
    <message>
        <source>What the published figure holds: the accelerator alone, the whole server, or the building with cooling.</source>
        <translation>公布数字所包含的范围：仅加速器、整台服务器，或含冷却的建筑。</translation>
    </message>
    <message>
        <source>Output tokens per query</source>
        <translation>每次查询的输出词元</translation>
    </message>
    <message>
        <source>Length of an answer; a token is about three quarters of an English word.</source>
        <translation>回答的长度；一个词元约为四分之三个英文单词。</translation>
    </message>
    <message>
        <source>FLOP utilisation</source>
        <translation>FLOP 利用率</translation>
    </message>
    <message>
        <source>Share of the accelerator's peak speed that answering reaches.</source>
        <translation>回答时达到的速度占加速器峰值速度的比例。</translation>
    </message>
    <message>
        <source>Peak power per accelerator</source>
        <translation>每个加速器的峰值功率</translation>
    </message>
    <message>
        <source>Rated power of an accelerator with its share of the server.</source>
        <translation>加速器的额定功率，含其分摊的服务器部分。</translation>
    </message>
    <message>
        <source>Share of peak power</source>
        <translation>峰值功率的比例</translation>
    </message>
    <message>
        <source>Mean power while answering as a share of the peak power.</source>
        <translation>回答时平均功率占峰值功率的比例。</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Servers that answer the queries around the clock.</source>
        <translation>昼夜不停回答查询的服务器。</translation>
    </message>
    <message>
        <source>Measured latency</source>
        <translation>实测延迟</translation>
    </message>
    <message>
        <source>Seconds until an answer is complete; EcoLogits takes it where it is shorter than its own estimate.</source>
        <translation>回答完成所需的秒数；短于 EcoLogits 自身估计时采用。</translation>
    </message>
    <message>
        <source>Host energy per accelerator energy</source>
        <translation>主机能耗与加速器能耗之比</translation>
    </message>
    <message>
        <source>Processor and memory energy for each kWh of the accelerators.</source>
        <translation>加速器每用 1 千瓦时电，处理器和内存的能耗。</translation>
    </message>
    <message>
        <source>Idle energy per accelerator energy</source>
        <translation>空闲能耗与加速器能耗之比</translation>
    </message>
    <message>
        <source>Energy of machines kept in reserve for each kWh of the accelerators.</source>
        <translation>加速器每用 1 千瓦时电，备用机器的能耗。</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Counts a whole cluster or stock of servers.</source>
        <translation>计入整个集群或全部服务器。</translation>
    </message>
    <message>
        <source>How the fleet is counted: servers, accelerators, or yearly shipments.</source>
        <translation>机群的计数方式：服务器、加速器或年出货量。</translation>
    </message>
    <message>
        <source>Servers of the fleet.</source>
        <translation>机群的服务器数。</translation>
    </message>
    <message>
        <source>Accelerators of the cluster.</source>
        <translation>集群的加速器数。</translation>
    </message>
    <message>
        <source>Rated power per accelerator, all in</source>
        <translation>每个加速器的额定功率（全部计入）</translation>
    </message>
    <message>
        <source>Rated power of an accelerator with its share of server, network and storage.</source>
        <translation>加速器的额定功率，含其分摊的服务器、网络和存储。</translation>
    </message>
    <message>
        <source>Servers shipped per year</source>
        <translation>每年出货的服务器</translation>
    </message>
    <message>
        <source>Yearly shipments; with the life of a server they give the stock.</source>
        <translation>年出货量；乘以服务器寿命即得存量。</translation>
    </message>
    <message>
        <source>Years of shipments in use</source>
        <translation>在用的出货年数</translation>
    </message>
    <message>
        <source>How many years of shipments are running; 1 counts one year's shipments only.</source>
        <translation>正在运行的是几年的出货量；1 表示只计一年的出货量。</translation>
    </message>
    <message>
        <source>Load given as</source>
        <translation>负载的表示方式</translation>
    </message>
    <message>
        <source>A share of the rated power, or a utilisation from which idle power is added.</source>
        <translation>额定功率的比例，或另加空闲功率的利用率。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Mean power as a share of the rated power.</source>
        <translation>平均功率占额定功率的比例。</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Share of the time or capacity in which the machines do work.</source>
        <translation>机器工作的时间或能力所占的比例。</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>空闲功率</translation>
    </message>
    <message>
        <source>Power of an idle machine as a share of its rated power.</source>
        <translation>空闲机器的功率占额定功率的比例。</translation>
    </message>
    <message>
        <source>Accelerators per server</source>
        <translation>每台服务器的加速器</translation>
    </message>
    <message>
        <source>Accelerators in one server.</source>
        <translation>一台服务器中的加速器数。</translation>
    </message>
    <message>
        <source>Rated power of a server</source>
        <translation>服务器额定功率</translation>
    </message>
    <message>
        <source>Electric power that the maker states as maximum.</source>
        <translation>制造商标明的最大电功率。</translation>
    </message>
    <message>
        <source>Power of an accelerator</source>
        <translation>加速器功率</translation>
    </message>
    <message>
        <source>Peak speed, 16 bit dense</source>
        <translation>峰值速度（16 位稠密）</translation>
    </message>
    <message>
        <source>Operations a second of one accelerator at 16 bit without sparsity.</source>
        <translation>一个加速器在 16 位、无稀疏时每秒的运算次数。</translation>
    </message>
    <message>
        <source>Embodied carbon of an accelerator</source>
        <translation>加速器的隐含碳</translation>
    </message>
    <message>
        <source>Embodied carbon of a server</source>
        <translation>服务器的隐含碳</translation>
    </message>
    <message>
        <source>CO2e of making one server without its accelerators.</source>
        <translation>制造一台服务器（不含加速器）的 CO2e。</translation>
    </message>
    <message>
        <source>Life of the hardware</source>
        <translation>硬件寿命</translation>
    </message>
    <message>
        <source>Years over which making and price are spread.</source>
        <translation>分摊制造排放和价格的年数。</translation>
    </message>
    <message>
        <source>Price per accelerator</source>
        <translation>每个加速器的价格</translation>
    </message>
    <message>
        <source>Price of one accelerator with its share of the server, without network and building.</source>
        <translation>一个加速器及其分摊的服务器的价格，不含网络和建筑。</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness: energy of the building for each unit of the computers' energy; 1 is the ideal.</source>
        <translation>电能利用效率：计算机每用一份电，整个建筑的用电；理想值为 1。</translation>
    </message>
    <message>
        <source>Grid carbon intensity</source>
        <translation>电网碳强度</translation>
    </message>
    <message>
        <source>Grams of CO2e for each kWh of the grid at the place (location-based).</source>
        <translation>所在地电网每千瓦时的 CO2e 克数（基于位置）。</translation>
    </message>
    <message>
        <source>Contracted clean share</source>
        <translation>签约清洁电力比例</translation>
    </message>
    <message>
        <source>Share of the electricity bought as carbon-free by contract or certificate in a year (market-based).</source>
        <translation>一年中以合同或证书购买的零碳电力的比例（基于市场）。</translation>
    </message>
    <message>
        <source>Rest counted at</source>
        <translation>其余电力的因子</translation>
    </message>
    <message>
        <source>Where no residual mix is published the GHG Protocol takes the grid's own factor.</source>
        <translation>没有公布剩余电力组合时，温室气体核算体系采用电网自身的因子。</translation>
    </message>
    <message>
        <source>Residual mix intensity</source>
        <translation>剩余电力组合的碳强度</translation>
    </message>
    <message>
        <source>Grams of CO2e for each kWh that nobody has claimed by contract.</source>
        <translation>无人以合同认领的电力每千瓦时的 CO2e 克数。</translation>
    </message>
    <message>
        <source>WUE, on site</source>
        <translation>WUE（现场）</translation>
    </message>
    <message>
        <source>Water consumed by cooling for each kWh of the computers.</source>
        <translation>计算机每用 1 千瓦时电，冷却消耗的水。</translation>
    </message>
    <message>
        <source>Water consumed by the grid</source>
        <translation>电网耗水</translation>
    </message>
    <message>
        <source>Water that power plants evaporate for each kWh.</source>
        <translation>电厂每千瓦时蒸发的水。</translation>
    </message>
    <message>
        <source>Water withdrawn by the grid</source>
        <translation>电网取水</translation>
    </message>
    <message>
        <source>Water that power plants take from rivers and wells for each kWh, most of which flows back.</source>
        <translation>电厂每千瓦时从河流和水井取用的水，大部分会流回。</translation>
    </message>
    <message>
        <source>Water through turbines</source>
        <translation>过机水量</translation>
    </message>
    <message>
        <source>Water that passes the turbines for each kWh: neither withdrawn nor consumed.</source>
        <translation>每千瓦时流过水轮机的水：既不算取水，也不算耗水。</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Price of one kWh, network and taxes as the source says.</source>
        <translation>每千瓦时的价格，是否含输配电费和税以来源为准。</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation>碳价</translation>
    </message>
    <message>
        <source>Price of a tonne of CO2e above the baseline; 0 where none is in force.</source>
        <translation>超出基线的每吨 CO2e 的价格；没有碳价时为 0。</translation>
    </message>
    <message>
        <source>Carbon baseline</source>
        <translation>碳基线</translation>
    </message>
    <message>
        <source>Tonnes a year that stay free of charge.</source>
        <translation>每年免费的吨数。</translation>
    </message>
    <message>
        <source>Yearly step of the carbon price</source>
        <translation>碳价年增幅</translation>
    </message>
    <message>
        <source>By how much the price rises each year.</source>
        <translation>价格每年上涨的幅度。</translation>
    </message>
    <message>
        <source>Years since the start of the price</source>
        <translation>碳价实施以来的年数</translation>
    </message>
    <message>
        <source>How many yearly steps have been taken.</source>
        <translation>已经上调的次数。</translation>
    </message>
    <message>
        <source>Prompt tokens per query</source>
        <translation>每次查询的提示词元</translation>
    </message>
    <message>
        <source>Tokens that the model reads before it answers, with the conversation so far.</source>
        <translation>模型回答前读取的词元，含此前的对话。</translation>
    </message>
    <message>
        <source>Cached prompt tokens</source>
        <translation>已缓存的提示词元</translation>
    </message>
    <message>
        <source>Part of the prompt that is kept from an earlier query and not computed again.</source>
        <translation>提示中从先前查询保留、无需重算的部分。</translation>
    </message>
    <message>
        <source>Reasoning tokens per query</source>
        <translation>每次查询的推理词元</translation>
    </message>
    <message>
        <source>Tokens that the model writes for itself before the answer.</source>
        <translation>模型在回答之前为自己写下的词元。</translation>
    </message>
    <message>
        <source>Queries answered at once</source>
        <translation>同时回答的查询数</translation>
    </message>
    <message>
        <source>Mean size of the batch on one copy of the model.</source>
        <translation>模型每个副本上批次的平均大小。</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>权重精度</translation>
    </message>
    <message>
        <source>How many bits a weight takes in memory.</source>
        <translation>每个权重在内存中占多少位。</translation>
    </message>
    <message>
        <source>Accelerators per copy of the model</source>
        <translation>每个模型副本的加速器数</translation>
    </message>
    <message>
        <source>Where not known: the least power of two whose memory holds the weights.</source>
        <translation>未知时取显存能容纳权重的最小二次幂。</translation>
    </message>
    <message>
        <source>Correction of the fit</source>
        <translation>拟合的修正</translation>
    </message>
    <message>
        <source>Measured energy as a multiple of what measured-fit computes; 1 takes the fit as it is.</source>
        <translation>实测能耗是 measured-fit 计算值的多少倍；1 表示直接采用拟合值。</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>首个词元的时间</translation>
    </message>
    <message>
        <source>Seconds until an answer begins, as measured at the service.</source>
        <translation>在服务端测得的、到回答开始的秒数。</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>每秒词元数</translation>
    </message>
    <message>
        <source>Speed of one answer, as measured at the service.</source>
        <translation>在服务端测得的单个回答的速度。</translation>
    </message>
    <message>
        <source>Share of the server's accelerators</source>
        <translation>占服务器加速器的份额</translation>
    </message>
    <message>
        <source>Part of the rated power of a server's accelerators that falls to one query; 0.055 to 0.075 for large models on H100.</source>
        <translation>服务器加速器额定功率中归于一次查询的部分；H100 上的大模型为 0.055 至 0.075。</translation>
    </message>
    <message>
        <source>Share of the rest of the server</source>
        <translation>占服务器其余部分的份额</translation>
    </message>
    <message>
        <source>Part of the server's rated power besides its accelerators that falls to one query.</source>
        <translation>服务器加速器以外的额定功率中归于一次查询的部分。</translation>
    </message>
    <message>
        <source>Rated power of the accelerator alone. Turns a stated energy into accelerator hours, too.</source>
        <translation>仅加速器的额定功率；也用于把公布的能耗换算成加速器小时。</translation>
    </message>
    <message>
        <source>Memory of an accelerator</source>
        <translation>加速器显存</translation>
    </message>
    <message>
        <source>What holds the weights of a model and the texts it works on.</source>
        <translation>存放模型权重和所处理文本的空间。</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>显存带宽</translation>
    </message>
    <message>
        <source>How fast an accelerator reads its memory.</source>
        <translation>加速器读取显存的速度。</translation>
    </message>
    <message>
        <source>Rated power of the processors</source>
        <translation>处理器额定功率</translation>
    </message>
    <message>
        <source>Of all processors (CPU) in one server together.</source>
        <translation>一台服务器全部处理器（CPU）合计。</translation>
    </message>
    <message>
        <source>Use of the processors</source>
        <translation>处理器使用率</translation>
    </message>
    <message>
        <source>Mean power of the processors as a share of their rated power.</source>
        <translation>处理器平均功率占额定功率的比例。</translation>
    </message>
    <message>
        <source>Memory of a server</source>
        <translation>服务器内存</translation>
    </message>
    <message>
        <source>Main memory, without that of the accelerators.</source>
        <translation>主内存，不含加速器显存。</translation>
    </message>
    <message>
        <source>Memory modules of a server</source>
        <translation>服务器内存条数</translation>
    </message>
    <message>
        <source>Modules (DIMM) of the main memory.</source>
        <translation>主内存的内存条（DIMM）。</translation>
    </message>
    <message>
        <source>CO2e of making one accelerator; for the same card sources differ by a factor of three.</source>
        <translation>制造一块加速器的二氧化碳当量；对同一型号，各来源相差三倍。</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Sources:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>The claims of this document cannot be checked without the catalog, which is missing here.</source>
        <translation>没有目录就无法核查本文档中的说法，而这里缺少目录。</translation>
    </message>
    <message>
        <source>the larger of</source>
        <comment>two numbers in brackets</comment>
        <translation>取较大者</translation>
    </message>
    <message>
        <source>the smaller of</source>
        <comment>two numbers in brackets</comment>
        <translation>取较小者</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>文档 %1</translation>
    </message>
    <message>
        <source>Counterwatt %1</source>
        <translation>Counterwatt %1</translation>
    </message>
    <message>
        <source>Counterwatt %1, catalog %2</source>
        <translation>Counterwatt %1，目录 %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>1: scenario, 2: median, 3: range</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1: scenario, 2: value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1: Carbon, location-based, 2: per year</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>1: Carbon per year, 2: scenario and value</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <comment>1: Carbon per year, 2 and 3: scenarios and values</comment>
        <translation>%1：从 %2 到 %3。</translation>
    </message>
    <message>
        <source>Not known, or not to be counted so: %1.</source>
        <comment>%1: scenarios</comment>
        <translation>未知，或不能这样计算：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between scenarios</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Values are medians, in brackets the 5th and the 95th percentile. Where ranges overlap, a higher median does not mean that a scenario is sure to take more.</source>
        <translation>数值为中位数，括号内为第 5 至第 95 百分位。区间重叠时，中位数较高并不表示该情景一定更高。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>%1, mark %2</source>
        <comment>1: title, 2: four digits</comment>
        <translation>%1，标记 %2</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>%1, shared by all scenarios; seed %2</source>
        <translation>%1 次，所有情景共用；随机种子 %2</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>生成日期</translation>
    </message>
    <message>
        <source>The same document with the same seed and number of draws gives the same digits on every machine. A bundle (counterwatt bundle) holds the document, its data and this report; counterwatt verify computes it again and says what differs.</source>
        <translation>同一文档用相同的种子和抽样次数，在任何机器上得到的数字都相同。数据包（counterwatt bundle）包含文档、数据和本报告；counterwatt verify 会重新计算并指出差异。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1: number, 2: unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between workloads</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The same in all scenarios that read them</source>
        <translation>所有用到它们的情景中都相同</translation>
    </message>
    <message>
        <source>Every input that a result reads. First those that differ between scenarios, or that only one of them reads; then those that they share.</source>
        <translation>结果所用到的全部输入。先列各情景不同的或只有一个情景用到的，再列共有的。</translation>
    </message>
    <message>
        <source>Every input that a result reads.</source>
        <translation>结果所用到的全部输入。</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键名</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>发表于</translation>
    </message>
    <message>
        <source>Its figure holds</source>
        <translation>其数值包括</translation>
    </message>
    <message>
        <source>As published it leaves out</source>
        <translation>发表时未计入</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>1: Training, 2: a method</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>For these inputs it has no result: something that it reads is not known.</source>
        <translation>对于这些输入没有结果：它所用到的某个输入未知。</translation>
    </message>
    <message>
        <source>With the numbers of %1, for a year:</source>
        <comment>%1: scenario</comment>
        <translation>以 %1 的数值计算，按一年：</translation>
    </message>
    <message>
        <source>From electricity to carbon, water and cost</source>
        <translation>从用电到碳排放、用水和费用</translation>
    </message>
    <message>
        <source>A year is 8,760 hours and 365 days.</source>
        <translation>一年为 8,760 小时、365 天。</translation>
    </message>
    <message>
        <source>Energy is counted in kWh, carbon in kg CO₂e, water in litres, money in US dollars.</source>
        <translation>能量以千瓦时计，碳以千克二氧化碳当量计，水以升计，金额以美元计。</translation>
    </message>
    <message>
        <source>Facility means the building with cooling and power supply: the electricity of the computers times the PUE.</source>
        <translation>设施指包括冷却和供电在内的整座建筑：计算设备用电乘以 PUE。</translation>
    </message>
    <message>
        <source>Not known is not zero: where an input is not known, neither is the result.</source>
        <translation>未知不等于零：输入未知，结果也未知。</translation>
    </message>
    <message>
        <source>Every result is computed for a year, then divided by what the year holds of the unit asked for: days, runs, queries, thousands of output tokens.</source>
        <translation>每个结果先按一年计算，再除以一年中所要求单位的数量：天、训练次数、查询次数、千个输出词元。</translation>
    </message>
    <message>
        <source>Inputs with a range are drawn together for all scenarios; a median is the middle of the draws, and 90 of 100 draws lie between the 5th and the 95th percentile.</source>
        <translation>有区间的输入对所有情景一起抽样；中位数是抽样的中间值，100 次抽样中有 90 次落在第 5 与第 95 百分位之间。</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title, author, date, and what the report was made from.</source>
        <translation>标题、作者、日期，以及报告由什么生成。</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Your own words before everything that is computed.</source>
        <translation>放在所有计算结果之前的您自己的话。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The findings as sentences, with their ranges.</source>
        <translation>以句子写出的结论及其区间。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>The scenarios side by side, as a chart and as tables.</source>
        <translation>各情景并列，以图和表呈现。</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>What was put in, with range, source and grade.</source>
        <translation>所用的输入，附区间、来源和等级。</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>How likely which result is, all scenarios over one another.</source>
        <translation>各结果的可能性，所有情景叠放显示。</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>关键因素</translation>
    </message>
    <message>
        <source>Which inputs move the result most.</source>
        <translation>哪些输入对结果影响最大。</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>差异原因</translation>
    </message>
    <message>
        <source>From the baseline to another scenario, input by input.</source>
        <translation>从基准到另一情景，逐个输入分解。</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>其他方法</translation>
    </message>
    <message>
        <source>The same scenario computed with every published method.</source>
        <translation>同一情景用每种已发表的方法计算。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>The document's own claims with their verdicts; left out where it has none.</source>
        <translation>文档自己的说法及其判定；没有则略去。</translation>
    </message>
    <message>
        <source>How it was computed</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Methods, formulas with numbers, constants, conventions.</source>
        <translation>方法、带数值的公式、常数、约定。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Every source that is read, with publisher, year, licence and link.</source>
        <translation>所用的全部来源，附发布者、年份、许可和链接。</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>关于本报告</translation>
    </message>
    <message>
        <source>Versions, seed and draws, and how to check it.</source>
        <translation>版本、种子和抽样次数，以及如何核查。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>超过 99 %</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>不到 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>1: median, 2: range</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>5th to 95th percentile</source>
        <translation>第 5 至第 95 百分位</translation>
    </message>
    <message>
        <source>× baseline</source>
        <translation>× 基准</translation>
    </message>
    <message>
        <source>Chance of less than the baseline</source>
        <translation>低于基准的概率</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <comment>%1: scenario</comment>
        <translation>%1（基准）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1: Carbon, location-based, 2: t CO₂e per year</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The inputs with a range are drawn %1 times, the same draws for every scenario: that is why a difference or a ratio can be narrower than the ranges of the two.</source>
        <translation>有区间的输入抽样 %1 次，每个情景用相同的抽样：因此差值或比值的区间可能比两者各自的区间更窄。</translation>
    </message>
    <message>
        <source>Shown for %1: how far the result moves when one input alone moves through its range.</source>
        <comment>%1: scenario</comment>
        <translation>以 %1 为例：只有一个输入在其区间内变动时，结果变动多少。</translation>
    </message>
    <message>
        <source>The inputs of %1 once more, all moving at once: how much of the variance of the result each one accounts for.</source>
        <comment>%1: scenario</comment>
        <translation>仍是 %1 的输入，这次同时变动：每个输入占结果方差的多少。</translation>
    </message>
    <message>
        <source>From the baseline to %1, input by input. What two inputs do together is shared between them (Shapley values), so the steps add up.</source>
        <comment>%1: scenario</comment>
        <translation>从基准到 %1，逐个输入分解。两个输入共同的作用由二者分担（沙普利值），因此各步相加等于总差异。</translation>
    </message>
    <message>
        <source>%1 once more, computed with each published method: how much hangs on the method alone.</source>
        <comment>%1: scenario</comment>
        <translation>仍是 %1，用每种已发表的方法计算：仅方法不同会带来多大差别。</translation>
    </message>
    <message>
        <source>not in the catalog of this machine</source>
        <translation>本机目录中没有</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>许可：%1</translation>
    </message>
    <message>
        <source>the chosen blocks have nothing to say here.</source>
        <translation>所选的部分在此没有内容。</translation>
    </message>
</context>
<context>
    <name>SampleComparison</name>
    <message>
        <source>ChatGPT 2024</source>
        <translation>ChatGPT 2024</translation>
    </message>
    <message>
        <source>200 million requests a day at 2.9 Wh each, at the servers. The 2.9 Wh are an estimate of 2023 for the hardware of then; later estimates of one answer are near 0.3 Wh.</source>
        <translation>每天 2 亿次请求，每次 2.9 瓦时（服务器）。2.9 瓦时是 2023 年按当时硬件的估计；之后的估计接近每次 0.3 瓦时。</translation>
    </message>
    <message>
        <source>GPT-3 training</source>
        <translation>GPT-3 训练</translation>
    </message>
    <message>
        <source>10,000 V100 for 14.8 days at 330 W each, PUE 1.10, US average grid: 1,287 MWh and 552 t. The number of accelerators is the source's assumption.</source>
        <translation>1 万块 V100，14.8 天，每块 330 瓦，PUE 1.10，美国平均电网：128.7 万千瓦时，552 吨。加速卡数量为来源的假定。</translation>
    </message>
    <message>
        <source>GPT-4 training</source>
        <translation>GPT-4 训练</translation>
    </message>
    <message>
        <source>Leaked figures, never confirmed: 25,000 A100 for 90 to 100 days. Counted as servers of eight at their rated 6.5 kW; PUE 1.18, as Microsoft gave for all its buildings.</source>
        <translation>泄露的数字，从未证实：2.5 万块 A100，90 至 100 天。按八卡服务器额定 6.5 千瓦计；PUE 1.18，为微软公布的全部机房数值。</translation>
    </message>
    <message>
        <source>BLOOM training</source>
        <translation>BLOOM 训练</translation>
    </message>
    <message>
        <source>The 433 MWh are GPU hours times 400 W: neither idle machines nor cooling are in them. The PUE of 1.2 is added here. Trained in France.</source>
        <translation>43.3 万千瓦时是 GPU 小时乘以 400 瓦：不含空闲机器和冷却。此处另加 PUE 1.2。在法国训练。</translation>
    </message>
    <message>
        <source>AI in every search</source>
        <translation>每次搜索都用 AI</translation>
    </message>
    <message>
        <source>What if each of 9 billion searches a day got an AI answer of 3 Wh at the servers? The search itself is not counted.</source>
        <translation>如果每天 90 亿次搜索每次都得到 3 瓦时（服务器）的 AI 回答会怎样？搜索本身不计。</translation>
    </message>
    <message>
        <source>100,000 H100</source>
        <translation>10 万块 H100</translation>
    </message>
    <message>
        <source>One cluster for a year: 139 MW of computers at full load, 80 % of it on average, PUE 1.25.</source>
        <translation>一个集群运行一年：计算设备满载 13.9 万千瓦，平均 80 %，PUE 1.25。</translation>
    </message>
    <message>
        <source>Six well-known AI loads</source>
        <translation>六个知名的 AI 用电案例</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message>
        <source>%1: %2</source>
        <comment>1: input, 2: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>1: scenario, 2: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 to %4)</source>
        <comment>1: scenario, 2: median, 3 and 4: range</comment>
        <translation>%1：%2（%3 至 %4）</translation>
    </message>
    <message>
        <source>%1: %2
%3: %4
%5: %6</source>
        <comment>names and values of two inputs and of the result</comment>
        <translation>%1：%2
%3：%4
%5：%6</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Electricity of the computers</source>
        <translation>计算机用电</translation>
    </message>
    <message>
        <source>Accelerator hours in a year</source>
        <translation>一年的加速器小时</translation>
    </message>
    <message>
        <source>Runs in a year, with development and failed ones</source>
        <translation>一年的训练次数（含开发和失败的训练）</translation>
    </message>
    <message>
        <source>Queries in a year</source>
        <translation>一年的查询次数</translation>
    </message>
    <message>
        <source>Queries that share the training</source>
        <translation>分摊训练的查询次数</translation>
    </message>
    <message>
        <source>Thousands of tokens in a year</source>
        <translation>一年的词元数（千）</translation>
    </message>
    <message>
        <source>Electricity of the computers for one run</source>
        <translation>一次训练的计算机用电</translation>
    </message>
    <message>
        <source>Accelerator hours of one run</source>
        <translation>一次训练的加速器小时</translation>
    </message>
    <message>
        <source>Computing of one run</source>
        <translation>一次训练的运算量</translation>
    </message>
    <message>
        <source>Electricity of the computers for one query</source>
        <translation>一次查询的计算机用电</translation>
    </message>
    <message>
        <source>Electricity of the accelerators for one query</source>
        <translation>一次查询的加速器用电</translation>
    </message>
    <message>
        <source>Electricity of the host for one query</source>
        <translation>一次查询的主机用电</translation>
    </message>
    <message>
        <source>Electricity of idle reserve for one query</source>
        <translation>一次查询的空闲备用用电</translation>
    </message>
    <message>
        <source>Accelerator hours of one query</source>
        <translation>一次查询的加速器小时</translation>
    </message>
    <message>
        <source>Computing of one query</source>
        <translation>一次查询的运算量</translation>
    </message>
    <message>
        <source>Time that one query takes</source>
        <translation>一次查询的时间</translation>
    </message>
    <message>
        <source>Accelerators needed</source>
        <translation>所需加速器</translation>
    </message>
    <message>
        <source>Rated power of the computers</source>
        <translation>计算机额定功率</translation>
    </message>
    <message>
        <source>Mean power as a share of rated power</source>
        <translation>平均功率占额定功率的比例</translation>
    </message>
    <message>
        <source>Electricity of idle computers</source>
        <translation>空闲计算机用电</translation>
    </message>
    <message>
        <source>Electricity of the facility</source>
        <translation>设施用电</translation>
    </message>
    <message>
        <source>Electricity of cooling and power supply</source>
        <translation>冷却和供电用电</translation>
    </message>
    <message>
        <source>Mean power over the year</source>
        <translation>全年平均功率</translation>
    </message>
    <message>
        <source>Peak power</source>
        <translation>峰值功率</translation>
    </message>
    <message>
        <source>Carbon, location-based</source>
        <translation>碳排放（基于位置）</translation>
    </message>
    <message>
        <source>Carbon, market-based</source>
        <translation>碳排放（基于市场）</translation>
    </message>
    <message>
        <source>Carbon, embodied</source>
        <translation>隐含碳</translation>
    </message>
    <message>
        <source>Water consumed on site</source>
        <translation>现场耗水</translation>
    </message>
    <message>
        <source>Water consumed by power plants</source>
        <translation>电厂耗水</translation>
    </message>
    <message>
        <source>Water consumed</source>
        <translation>耗水</translation>
    </message>
    <message>
        <source>Water withdrawn by power plants</source>
        <translation>电厂取水</translation>
    </message>
    <message>
        <source>Water through turbines</source>
        <translation>过机水量</translation>
    </message>
    <message>
        <source>Cost of electricity</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Cost of carbon</source>
        <translation>碳成本</translation>
    </message>
    <message>
        <source>Cost of hardware</source>
        <translation>硬件成本</translation>
    </message>
    <message>
        <source>Tonnes above the free ones</source>
        <translation>超出免费额度的吨数</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>家庭户数</translation>
    </message>
    <message>
        <source>Electricity of driving</source>
        <translation>行驶用电</translation>
    </message>
    <message>
        <source>Swimming pools</source>
        <translation>游泳池</translation>
    </message>
    <message>
        <source>Distance of electric cars</source>
        <translation>电动汽车行驶距离</translation>
    </message>
    <message>
        <source>From Wh to kWh</source>
        <translation>瓦时换算为千瓦时</translation>
    </message>
    <message>
        <source>From kWh to Wh</source>
        <translation>千瓦时换算为瓦时</translation>
    </message>
    <message>
        <source>From W to kW</source>
        <translation>瓦换算为千瓦</translation>
    </message>
    <message>
        <source>From kW to W</source>
        <translation>千瓦换算为瓦</translation>
    </message>
    <message>
        <source>From kW to MW</source>
        <translation>千瓦换算为兆瓦</translation>
    </message>
    <message>
        <source>From J to Wh</source>
        <translation>焦耳换算为瓦时</translation>
    </message>
    <message>
        <source>From kWh to J</source>
        <translation>千瓦时换算为焦耳</translation>
    </message>
    <message>
        <source>From seconds to hours</source>
        <translation>秒换算为小时</translation>
    </message>
    <message>
        <source>From g to kg</source>
        <translation>克换算为千克</translation>
    </message>
    <message>
        <source>From kg to t</source>
        <translation>千克换算为吨</translation>
    </message>
    <message>
        <source>Hours in a day</source>
        <translation>一天的小时数</translation>
    </message>
    <message>
        <source>Days in a year</source>
        <translation>一年的天数</translation>
    </message>
    <message>
        <source>Hours in a year</source>
        <translation>一年的小时数</translation>
    </message>
    <message>
        <source>Tokens in a thousand</source>
        <translation>一千词元</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一</translation>
    </message>
    <message>
        <source>No tonnes</source>
        <translation>零吨</translation>
    </message>
    <message>
        <source>Standard gravity, per litre of water</source>
        <translation>标准重力（每升水）</translation>
    </message>
    <message>
        <source>Boltzmann constant</source>
        <translation>玻尔兹曼常数</translation>
    </message>
    <message>
        <source>Natural logarithm of 2</source>
        <translation>2 的自然对数</translation>
    </message>
    <message>
        <source>Computing per parameter and token, forward and back</source>
        <translation>每参数每词元的运算（前向和反向）</translation>
    </message>
    <message>
        <source>Computing per parameter and token, with recomputation</source>
        <translation>每参数每词元的运算（含重计算）</translation>
    </message>
    <message>
        <source>Computing per parameter and token, forward only</source>
        <translation>每参数每词元的运算（仅前向）</translation>
    </message>
    <message>
        <source>A billion parameters</source>
        <translation>十亿参数</translation>
    </message>
    <message>
        <source>Memory beyond the weights (EcoLogits)</source>
        <translation>权重以外的内存（EcoLogits）</translation>
    </message>
    <message>
        <source>Memory of a GPU in GB (EcoLogits)</source>
        <translation>单个 GPU 的内存，GB（EcoLogits）</translation>
    </message>
    <message>
        <source>GPUs in a server (EcoLogits)</source>
        <translation>每台服务器的 GPU 数（EcoLogits）</translation>
    </message>
    <message>
        <source>Energy fit, α (EcoLogits 0.9)</source>
        <translation>能耗拟合，α（EcoLogits 0.9）</translation>
    </message>
    <message>
        <source>Energy fit, β (EcoLogits 0.9)</source>
        <translation>能耗拟合，β（EcoLogits 0.9）</translation>
    </message>
    <message>
        <source>Energy fit, γ (EcoLogits 0.9)</source>
        <translation>能耗拟合，γ（EcoLogits 0.9）</translation>
    </message>
    <message>
        <source>Latency fit, per billion parameters (EcoLogits 0.9)</source>
        <translation>延迟拟合，每十亿参数（EcoLogits 0.9）</translation>
    </message>
    <message>
        <source>Latency fit, per request of a batch (EcoLogits 0.9)</source>
        <translation>延迟拟合，每个批内请求（EcoLogits 0.9）</translation>
    </message>
    <message>
        <source>Latency fit, constant part (EcoLogits 0.9)</source>
        <translation>延迟拟合，常数项（EcoLogits 0.9）</translation>
    </message>
    <message>
        <source>Requests in a batch (EcoLogits 0.9)</source>
        <translation>一批的请求数（EcoLogits 0.9）</translation>
    </message>
    <message>
        <source>Bytes of a 16-bit weight (EcoLogits 0.9)</source>
        <translation>16 位权重的字节数（EcoLogits 0.9）</translation>
    </message>
    <message>
        <source>Power of a server without its GPUs (EcoLogits 0.9)</source>
        <translation>不含 GPU 的服务器功率（EcoLogits 0.9）</translation>
    </message>
    <message>
        <source>Energy fit, α (EcoLogits 0.8)</source>
        <translation>能耗拟合，α（EcoLogits 0.8）</translation>
    </message>
    <message>
        <source>Energy fit, β (EcoLogits 0.8)</source>
        <translation>能耗拟合，β（EcoLogits 0.8）</translation>
    </message>
    <message>
        <source>Latency fit, per billion parameters (EcoLogits 0.8)</source>
        <translation>延迟拟合，每十亿参数（EcoLogits 0.8）</translation>
    </message>
    <message>
        <source>Latency fit, constant part (EcoLogits 0.8)</source>
        <translation>延迟拟合，常数项（EcoLogits 0.8）</translation>
    </message>
    <message>
        <source>Bytes of a 4-bit weight (EcoLogits 0.8)</source>
        <translation>4 位权重的字节数（EcoLogits 0.8）</translation>
    </message>
    <message>
        <source>Power of a server without its GPUs (EcoLogits 0.8)</source>
        <translation>不含 GPU 的服务器功率（EcoLogits 0.8）</translation>
    </message>
    <message>
        <source>One parameter</source>
        <translation>一个参数</translation>
    </message>
    <message>
        <source>A trillion operations a second</source>
        <translation>每秒一万亿次运算</translation>
    </message>
    <message>
        <source>GPU count fit, squared part (LLMCarbon)</source>
        <translation>GPU 数量拟合，二次项（LLMCarbon）</translation>
    </message>
    <message>
        <source>GPU count fit, linear part (LLMCarbon)</source>
        <translation>GPU 数量拟合，一次项（LLMCarbon）</translation>
    </message>
    <message>
        <source>GPU count fit, constant part (LLMCarbon)</source>
        <translation>GPU 数量拟合，常数项（LLMCarbon）</translation>
    </message>
    <message>
        <source>Tensor-parallel speed fit, squared part (LLMCarbon)</source>
        <translation>张量并行速度拟合，二次项（LLMCarbon）</translation>
    </message>
    <message>
        <source>Tensor-parallel speed fit, linear part (LLMCarbon)</source>
        <translation>张量并行速度拟合，一次项（LLMCarbon）</translation>
    </message>
    <message>
        <source>Tensor-parallel speed fit, constant part (LLMCarbon)</source>
        <translation>张量并行速度拟合，常数项（LLMCarbon）</translation>
    </message>
    <message>
        <source>Pipeline-parallel speed fit, squared part (LLMCarbon)</source>
        <translation>流水线并行速度拟合，二次项（LLMCarbon）</translation>
    </message>
    <message>
        <source>Pipeline-parallel speed fit, linear part (LLMCarbon)</source>
        <translation>流水线并行速度拟合，一次项（LLMCarbon）</translation>
    </message>
    <message>
        <source>Pipeline-parallel speed fit, constant part (LLMCarbon)</source>
        <translation>流水线并行速度拟合，常数项（LLMCarbon）</translation>
    </message>
    <message>
        <source>Parameters that an 80 GB GPU holds (LLMCarbon)</source>
        <translation>80 GB GPU 可容纳的参数（LLMCarbon）</translation>
    </message>
    <message>
        <source>GPUs in a node (LLMCarbon)</source>
        <translation>每个节点的 GPU 数（LLMCarbon）</translation>
    </message>
    <message>
        <source>Cooling fit, cubic part (Li 2023)</source>
        <translation>冷却拟合，三次项（Li 2023）</translation>
    </message>
    <message>
        <source>Cooling fit, squared part (Li 2023)</source>
        <translation>冷却拟合，二次项（Li 2023）</translation>
    </message>
    <message>
        <source>Cooling fit, linear part (Li 2023)</source>
        <translation>冷却拟合，一次项（Li 2023）</translation>
    </message>
    <message>
        <source>Cooling fit, constant part (Li 2023)</source>
        <translation>冷却拟合，常数项（Li 2023）</translation>
    </message>
    <message>
        <source>Least water of cooling (Li 2023)</source>
        <translation>冷却的最低耗水（Li 2023）</translation>
    </message>
    <message>
        <source>Litres in a gallon (Li 2023)</source>
        <translation>一加仑的升数（Li 2023）</translation>
    </message>
    <message>
        <source>Water of coal plants (Li 2023)</source>
        <translation>燃煤电厂用水（Li 2023）</translation>
    </message>
    <message>
        <source>Water of gas plants (Li 2023)</source>
        <translation>燃气电厂用水（Li 2023）</translation>
    </message>
    <message>
        <source>Water of nuclear plants (Li 2023)</source>
        <translation>核电厂用水（Li 2023）</translation>
    </message>
    <message>
        <source>Water of oil plants (Li 2023)</source>
        <translation>燃油电厂用水（Li 2023）</translation>
    </message>
    <message>
        <source>Water of other plants (Li 2023)</source>
        <translation>其他电厂用水（Li 2023）</translation>
    </message>
    <message>
        <source>Water of solar plants (Li 2023)</source>
        <translation>太阳能电厂用水（Li 2023）</translation>
    </message>
    <message>
        <source>Water of wind plants (Li 2023)</source>
        <translation>风电厂用水（Li 2023）</translation>
    </message>
    <message>
        <source>Water of hydro plants (Li 2023)</source>
        <translation>水电厂用水（Li 2023）</translation>
    </message>
    <message>
        <source>From kWh to MWh</source>
        <translation>千瓦时换算为兆瓦时</translation>
    </message>
    <message>
        <source>Rounded to a whole number</source>
        <translation>四舍五入取整</translation>
    </message>
    <message>
        <source>Rounded up to a whole number</source>
        <translation>向上取整</translation>
    </message>
    <message>
        <source>Rounded up to a power of two</source>
        <translation>向上取到 2 的幂</translation>
    </message>
    <message>
        <source>Exponential function</source>
        <translation>指数函数</translation>
    </message>
    <message>
        <source>Natural logarithm</source>
        <translation>自然对数</translation>
    </message>
    <message>
        <source>Share of the scenario's electricity</source>
        <translation>占该情景用电的份额</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>积</translation>
    </message>
    <message>
        <source>Quotient</source>
        <translation>商</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>幂</translation>
    </message>
    <message>
        <source>The larger one</source>
        <translation>较大者</translation>
    </message>
    <message>
        <source>The smaller one</source>
        <translation>较小者</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Reading weights and cache, one step</source>
        <translation>读取权重和缓存，一步</translation>
    </message>
    <message>
        <source>Computing, one step</source>
        <translation>计算，一步</translation>
    </message>
    <message>
        <source>Delays of one step</source>
        <translation>一步的延迟</translation>
    </message>
    <message>
        <source>Time of reading weights and cache, for one query</source>
        <translation>一次查询读取权重和缓存的时间</translation>
    </message>
    <message>
        <source>Time of computing, for one query</source>
        <translation>一次查询的计算时间</translation>
    </message>
    <message>
        <source>Time on the accelerators, for one query</source>
        <translation>一次查询占用加速器的时间</translation>
    </message>
    <message>
        <source>Time at full power, for one query</source>
        <translation>一次查询满功率的时间</translation>
    </message>
    <message>
        <source>Share of peak speed in answering (fit)</source>
        <translation>回答时达到峰值速度的比例（拟合）</translation>
    </message>
    <message>
        <source>Share of peak speed in reading a prompt (fit)</source>
        <translation>读取提示时达到峰值速度的比例（拟合）</translation>
    </message>
    <message>
        <source>Delay of a step (fit)</source>
        <translation>每步延迟（拟合）</translation>
    </message>
    <message>
        <source>Delay of a step for several accelerators (fit)</source>
        <translation>多加速器时的每步延迟（拟合）</translation>
    </message>
    <message>
        <source>Delay of a step for each query of the batch (fit)</source>
        <translation>批次中每个查询的每步延迟（拟合）</translation>
    </message>
    <message>
        <source>Slowness of experts in 8 bits (fit)</source>
        <translation>8 位专家的减速（拟合）</translation>
    </message>
    <message>
        <source>Power while waiting, share of rated power (fit)</source>
        <translation>等待时功率占额定功率的比例（拟合）</translation>
    </message>
    <message>
        <source>Power at full work, share of rated power (fit)</source>
        <translation>满负荷功率占额定功率的比例（拟合）</translation>
    </message>
    <message>
        <source>Weight of computing in the power (fit)</source>
        <translation>计算在功率中的权重（拟合）</translation>
    </message>
    <message>
        <source>Cache per token, model of a billion parameters</source>
        <translation>每词元缓存，十亿参数的模型</translation>
    </message>
    <message>
        <source>Growth of the cache with the model</source>
        <translation>缓存随模型的增长</translation>
    </message>
    <message>
        <source>Total over active parameters of a mixture of experts</source>
        <translation>混合专家模型总参数与激活参数之比</translation>
    </message>
    <message>
        <source>One half</source>
        <translation>二分之一</translation>
    </message>
    <message>
        <source>Minus one</source>
        <translation>负一</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>零词元</translation>
    </message>
    <message>
        <source>One query</source>
        <translation>一次查询</translation>
    </message>
    <message>
        <source>One accelerator</source>
        <translation>一块加速器</translation>
    </message>
    <message>
        <source>Token that a query gets in a step</source>
        <translation>一次查询每步得到的词元</translation>
    </message>
    <message>
        <source>From gigabytes to bytes</source>
        <translation>由 GB 换算为字节</translation>
    </message>
    <message>
        <source>Bytes of a 16-bit weight</source>
        <translation>16 位权重的字节数</translation>
    </message>
    <message>
        <source>Bytes of an 8-bit weight</source>
        <translation>8 位权重的字节数</translation>
    </message>
    <message>
        <source>Bytes of a 4-bit weight</source>
        <translation>4 位权重的字节数</translation>
    </message>
    <message>
        <source>Power of a server</source>
        <translation>服务器功率</translation>
    </message>
    <message>
        <source>Power of memory (Green Algorithms)</source>
        <translation>内存功率（Green Algorithms）</translation>
    </message>
    <message>
        <source>Days in a year (Green Algorithms)</source>
        <translation>一年的天数（Green Algorithms）</translation>
    </message>
    <message>
        <source>Weeks in a year (Green Algorithms)</source>
        <translation>一年的周数（Green Algorithms）</translation>
    </message>
    <message>
        <source>Months in a year (Green Algorithms)</source>
        <translation>一年的月数（Green Algorithms）</translation>
    </message>
    <message>
        <source>Power share of processors without a sensor (CodeCarbon)</source>
        <translation>无传感器处理器的功率比例（CodeCarbon）</translation>
    </message>
    <message>
        <source>Least load of processors (CodeCarbon)</source>
        <translation>处理器最低负载（CodeCarbon）</translation>
    </message>
    <message>
        <source>Power of a memory module (CodeCarbon)</source>
        <translation>内存条功率（CodeCarbon）</translation>
    </message>
    <message>
        <source>Least power of memory (CodeCarbon)</source>
        <translation>内存最低功率（CodeCarbon）</translation>
    </message>
    <message>
        <source>Power of a memory module, ARM (CodeCarbon)</source>
        <translation>内存条功率，ARM（CodeCarbon）</translation>
    </message>
    <message>
        <source>Least power of memory, ARM (CodeCarbon)</source>
        <translation>内存最低功率，ARM（CodeCarbon）</translation>
    </message>
    <message>
        <source>Less for each further module (CodeCarbon)</source>
        <translation>每增加一条的递减（CodeCarbon）</translation>
    </message>
    <message>
        <source>Modules counted in full (CodeCarbon)</source>
        <translation>全额计入的内存条数（CodeCarbon）</translation>
    </message>
    <message>
        <source>Second step of modules (CodeCarbon)</source>
        <translation>内存条的第二档（CodeCarbon）</translation>
    </message>
    <message>
        <source>Third step of modules (CodeCarbon)</source>
        <translation>内存条的第三档（CodeCarbon）</translation>
    </message>
    <message>
        <source>None (CodeCarbon)</source>
        <translation>无（CodeCarbon）</translation>
    </message>
    <message>
        <source>Carbon of an unknown grid (CodeCarbon)</source>
        <translation>未知电网的碳强度（CodeCarbon）</translation>
    </message>
    <message>
        <source>A hundred, for two decimals (ML CO2 Impact)</source>
        <translation>一百，用于两位小数（ML CO2 Impact）</translation>
    </message>
    <message>
        <source>One kWh (ML CO2 Impact)</source>
        <translation>1 千瓦时（ML CO2 Impact）</translation>
    </message>
    <message>
        <source>One kg/kWh (ML CO2 Impact)</source>
        <translation>1 千克/千瓦时（ML CO2 Impact）</translation>
    </message>
    <message>
        <source>One kg (ML CO2 Impact)</source>
        <translation>1 千克（ML CO2 Impact）</translation>
    </message>
    <message>
        <source>Queries in a batch (Jegham 2025)</source>
        <translation>一批的查询数（Jegham 2025）</translation>
    </message>
    <message>
        <source>No power (Jegham 2025)</source>
        <translation>零功率（Jegham 2025）</translation>
    </message>
    <message>
        <source>One server (Jegham 2025)</source>
        <translation>一台服务器（Jegham 2025）</translation>
    </message>
    <message>
        <source>Yearly fall of the price of computing (Cottier 2024)</source>
        <translation>算力价格的年降幅（Cottier 2024）</translation>
    </message>
    <message>
        <source>Natural logarithm of 10</source>
        <translation>10 的自然对数</translation>
    </message>
</context>
<context>
    <name>cw::About</name>
    <message>
        <source>About Counterwatt</source>
        <translation>关于 Counterwatt</translation>
    </message>
    <message>
        <source>Compares AI energy scenarios: electricity, carbon, water and cost, each number with its source. Works offline.

Catalog %1. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>比较人工智能用电情景：电力、碳排放、用水和费用，每个数字都有来源。可离线使用。

目录 %1。按 GNU 通用公共许可证第 3 版或更高版本发布的自由软件，不提供任何担保。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>cw::Actions</name>
    <message>
        <source>New scenario</source>
        <translation>新建情景</translation>
    </message>
    <message>
        <source>&amp;New document</source>
        <translation>新建文档(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a &amp;preset</source>
        <translation>选择预设(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New scenario</source>
        <translation>新建情景(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Inherit from this one</source>
        <translation>由此派生(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Edit no&amp;te…</source>
        <translation>编辑备注(&amp;T)…</translation>
    </message>
    <message>
        <source>Use as &amp;baseline</source>
        <translation>设为基准(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Show in the chart</source>
        <translation>在图中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>解释(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>Look as the &amp;system</source>
        <translation>跟随系统外观(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Counterwatt</source>
        <translation>关于 Counterwatt(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <translation>情景(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>1: undo or redo, 2: what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Ranges</source>
        <translation>范围(&amp;R)</translation>
    </message>
    <message>
        <source>What &amp;matters</source>
        <translation>何者要紧(&amp;M)</translation>
    </message>
    <message>
        <source>Shares of the &amp;uncertainty</source>
        <translation>不确定性份额(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>扫描(&amp;W)</translation>
    </message>
    <message>
        <source>Wh&amp;y two differ</source>
        <translation>两者为何不同(&amp;Y)</translation>
    </message>
    <message>
        <source>Methods &amp;side by side</source>
        <translation>方法并列(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;laims</source>
        <translation>说法(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import scenarios…</source>
        <translation>导入情景(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export chart or table…</source>
        <translation>导出图表或表格(&amp;E)…</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>报告(&amp;T)…</translation>
    </message>
    <message>
        <source>Export &amp;workbook…</source>
        <translation>导出工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>Export &amp;bundle…</source>
        <translation>导出数据包(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Copy chart or table</source>
        <translation>复制图表或表格(&amp;C)</translation>
    </message>
    <message>
        <source>Corre&amp;lated inputs…</source>
        <translation>相关的输入(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Verify a bundle…</source>
        <translation>验证数据包(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>cw::ActivityLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>正在计算……</translation>
    </message>
</context>
<context>
    <name>cw::ArticleReading</name>
    <message>
        <source>%1 in line %2</source>
        <comment>1: a quantity as it stands in the text</comment>
        <translation>第 %2 行的 %1</translation>
    </message>
</context>
<context>
    <name>cw::ArticleView</name>
    <message>
        <source>Contradiction: %1, %2: %3 times apart</source>
        <comment>1 and 2: quantities with their lines</comment>
        <translation>矛盾：%1，%2：相差 %3 倍</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>No quantity found yet</source>
        <translation>还没有找到数量</translation>
    </message>
    <message>
        <source>From an article</source>
        <translation>从文章检查</translation>
    </message>
    <message>
        <source>The text is read on this machine. Nothing is sent anywhere.</source>
        <translation>文字只在本机读取，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Open a text…</source>
        <translation>打开文本…</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>回到说法库</translation>
    </message>
    <message>
        <source>Check this</source>
        <translation>检查这个</translation>
    </message>
    <message>
        <source>Edit first…</source>
        <translation>先编辑…</translation>
    </message>
    <message>
        <source>Copy an article, or a paragraph of it, and paste it here. Its quantities are marked in the text and listed beside it, in English and Chinese, each with a check where one can be made; what contradicts itself is pointed out.</source>
        <translation>把一篇文章或其中一段复制过来，粘贴在这里。文中的数量（中英文）会标出并列在旁边，能检查的都附上算式；自相矛盾之处会指出来。</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation>粘贴文字</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>文章文字</translation>
    </message>
    <message>
        <source>Quantities of the article</source>
        <translation>文章中的数量</translation>
    </message>
    <message>
        <source>Contradictions in the text</source>
        <translation>文中的矛盾</translation>
    </message>
    <message>
        <source>Quantities found: %1</source>
        <translation>找到数量：%1</translation>
    </message>
</context>
<context>
    <name>cw::BundleText</name>
    <message>
        <source>the comparison, to be opened with Counterwatt</source>
        <translation>比较本身，用 Counterwatt 打开</translation>
    </message>
    <message>
        <source>its scenarios, inputs and sources, for other programs</source>
        <translation>其情景、输入和来源，供其他程序使用</translation>
    </message>
    <message>
        <source>all results, with every digit</source>
        <translation>全部结果，保留所有数位</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>inputs, results and formulas, for a spreadsheet</source>
        <translation>输入、结果和公式，供电子表格使用</translation>
    </message>
    <message>
        <source>A comparison made with Counterwatt, with all that is needed to compute it again.</source>
        <translation>用 Counterwatt 制作的比较，附有重新计算所需的全部内容。</translation>
    </message>
    <message>
        <source>every chart as pictures and as data</source>
        <translation>每张图表的图片和数据</translation>
    </message>
    <message>
        <source>versions, seed, number of draws, and the SHA-256 of every file</source>
        <translation>版本、随机种子、抽样次数，以及每个文件的 SHA-256</translation>
    </message>
    <message>
        <source>“counterwatt verify” with the name of this bundle computes the results again, and says whether every number is the same to the last bit.</source>
        <translation>“counterwatt verify”加上本包的文件名，会重新计算结果，并说明每个数值是否逐位相同。</translation>
    </message>
</context>
<context>
    <name>cw::Carrier</name>
    <message>
        <source>The chart is on the clipboard: as a picture, and its numbers as a table.</source>
        <translation>图表已复制到剪贴板：图片，以及数据表格。</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表格已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>cw::ChartBox</name>
    <message>
        <source>Headline</source>
        <translation>标题句</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示什么</translation>
    </message>
    <message>
        <source>Why there is no picture</source>
        <translation>为何没有图</translation>
    </message>
</context>
<context>
    <name>cw::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>cw::CheckText</name>
    <message>
        <source>Cannot be checked: %1</source>
        <translation>无法核查：%1</translation>
    </message>
    <message>
        <source>Cannot be checked. %1</source>
        <translation>无法核查。%1</translation>
    </message>
    <message>
        <source>Cannot be checked yet: say how the figure can be worked out.</source>
        <translation>尚无法核查：请说明该数字如何算出。</translation>
    </message>
    <message>
        <source>Worked out: %1. Give the published figure to compare it.</source>
        <translation>算得：%1。请给出公布的数字以作比较。</translation>
    </message>
    <message>
        <source>Off: it is told as “%1”; in truth it is “%2”.</source>
        <translation>不符：文中说是“%1”，实为“%2”。</translation>
    </message>
    <message>
        <source>Off: %1 is published, and the figures give %2.</source>
        <translation>不符：公布的是 %1，算得 %2。</translation>
    </message>
    <message>
        <source>Off: %1 is %2 times too large. The figures give %3.</source>
        <translation>不符：%1是应有值的 %2 倍。算得 %3。</translation>
    </message>
    <message>
        <source>Off: %1 is %2 times too small. The figures give %3.</source>
        <translation>不符：%1仅为应有值的 1/%2。算得 %3。</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Roughly</source>
        <translation>大致成立</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>无法核查</translation>
    </message>
    <message>
        <source>Holds: %1 is published, the figures give %2.</source>
        <translation>成立：公布的是 %1，算得 %2。</translation>
    </message>
    <message>
        <source>Holds, but: %1</source>
        <translation>成立，但：%1</translation>
    </message>
    <message>
        <source>Roughly right: %1 is published, the figures give %2.</source>
        <translation>大致成立：公布的是 %1，算得 %2。</translation>
    </message>
    <message>
        <source>%1 But: %2</source>
        <translation>%1但：%2</translation>
    </message>
    <message>
        <source>A 万 (ten thousand) too few or too many</source>
        <translation>多写或少写了“万”</translation>
    </message>
    <message>
        <source>A 亿 (hundred million) mixed up</source>
        <translation>“亿”弄错</translation>
    </message>
    <message>
        <source>A prefix: thousand, million or billion</source>
        <translation>数量级前缀：千、百万或十亿</translation>
    </message>
    <message>
        <source>The period: day, month or year</source>
        <translation>时段：日、月或年</translation>
    </message>
    <message>
        <source>Which home, or whether a person</source>
        <translation>哪国家庭，或把人当成户</translation>
    </message>
    <message>
        <source>Power given as energy</source>
        <translation>把功率写成电量</translation>
    </message>
    <message>
        <source>Watt-hours and joules</source>
        <translation>瓦时与焦耳</translation>
    </message>
    <message>
        <source>The currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Growth by, and growth to</source>
        <translation>“增加了”与“增加到”</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计入范围</translation>
    </message>
    <message>
        <source>Which year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>A what-if told as fact</source>
        <translation>把假设当成事实</translation>
    </message>
    <message>
        <source>Water that flows through, told as consumed</source>
        <translation>把流经的水说成耗水</translation>
    </message>
    <message>
        <source>Training and use</source>
        <translation>训练与使用</translation>
    </message>
    <message>
        <source>Another figure taken</source>
        <translation>用了另一个数字</translation>
    </message>
    <message>
        <source>A 万 was lost or added: figures grouped by ten thousand are often moved by that factor.</source>
        <translation>漏写或多写了“万”：以万计的数字常差这一个倍数。</translation>
    </message>
    <message>
        <source>A 亿 (10^8) was lost, added or taken for a billion (10^9).</source>
        <translation>漏写或多写了“亿”（10^8），或与 billion（10^9）混淆。</translation>
    </message>
    <message>
        <source>The figure is %1 times out: kilo for mega, or million for billion.</source>
        <translation>数字差 %1 倍：千与兆、百万与十亿混淆。</translation>
    </message>
    <message>
        <source>The figure fits another period: it is out by %1, as a day for a year or a month is.</source>
        <translation>数字属于另一时段：差 %1 倍，如同把日当成年或月。</translation>
    </message>
    <message>
        <source>Persons were counted as homes: a home has 2 to 3 of them.</source>
        <translation>把人数当成了户数：一户有二至三人。</translation>
    </message>
    <message>
        <source>It comes true with “%1” instead of “%2”.</source>
        <translation>用“%1”代替“%2”才成立。</translation>
    </message>
    <message>
        <source>The number is right as a power; it is printed as an energy (or the other way round).</source>
        <translation>数字作为功率是对的，却写成了电量（或相反）。</translation>
    </message>
    <message>
        <source>The power “%1” was printed as an energy.</source>
        <translation>功率“%1”被写成了电量。</translation>
    </message>
    <message>
        <source>Joules and watt-hours were mixed up: 1 Wh is 3,600 J.</source>
        <translation>焦耳与瓦时混淆：1 瓦时为 3,600 焦耳。</translation>
    </message>
    <message>
        <source>Dollars and yuan were mixed up: one is %1 of the other.</source>
        <translation>美元与人民币混淆：二者相差 %1 倍。</translation>
    </message>
    <message>
        <source>Growth by n times is growth to n + 1 times: the other reading fits.</source>
        <translation>“增加 n 倍”即“增加到 n+1 倍”：另一种读法相符。</translation>
    </message>
    <message>
        <source>It is told as “%1”; “%2” is meant.</source>
        <translation>文中说“%1”，意为“%2”。</translation>
    </message>
    <message>
        <source>It is told of “%1”; the figure is about “%2”.</source>
        <translation>文中说的是“%1”，该数字指“%2”。</translation>
    </message>
    <message>
        <source>It comes true with the figure of another year: “%1”.</source>
        <translation>用另一年份的数字才成立：“%1”。</translation>
    </message>
    <message>
        <source>It is told with “%1”; the figure starts from “%2”.</source>
        <translation>文中以“%1”为基准，该数字以“%2”为基准。</translation>
    </message>
    <message>
        <source>The figure is a what-if: it says what would be, and is told as what is.</source>
        <translation>这是假设情形的数字：说的是“如果”，却被当成事实。</translation>
    </message>
    <message>
        <source>So much water flows through turbines and on; consumed is what evaporates, litres for a kWh.</source>
        <translation>这是流经水轮机又流走的水；真正消耗的只是蒸发掉的，每千瓦时以升计。</translation>
    </message>
    <message>
        <source>It is told as water “%1”; the figure is water “%2”.</source>
        <translation>文中说是“%1”的水，该数字是“%2”的水。</translation>
    </message>
    <message>
        <source>It is told of “%1”; the figure is of “%2”.</source>
        <translation>文中说的是“%1”，该数字属于“%2”。</translation>
    </message>
    <message>
        <source>The published figure is the input “%1”, not the result.</source>
        <translation>公布的是输入值“%1”，而不是结果。</translation>
    </message>
    <message>
        <source>“%1” would have to be %2: plausible (%3).</source>
        <translation>“%1”须为 %2：合理（%3）。</translation>
    </message>
    <message>
        <source>“%1” would have to be %2: not plausible (%3).</source>
        <translation>“%1”须为 %2：不合理（%3）。</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>A year was counted as %1 days.</source>
        <translation>一年被当成了 %1 天。</translation>
    </message>
    <message>
        <source>Off: %1 is published, its source has %2.</source>
        <translation>不符：公布为 %1，来源为 %2。</translation>
    </message>
    <message>
        <source>Holds: %1, as in its source. There is nothing to recompute.</source>
        <translation>成立：%1，与来源一致。没有可重算的内容。</translation>
    </message>
    <message>
        <source>Roughly right: %1 is published, its source has %2.</source>
        <translation>大致正确：公布为 %1，来源为 %2。</translation>
    </message>
</context>
<context>
    <name>cw::ClaimCardPanel</name>
    <message>
        <source>The card is on the clipboard as text.</source>
        <translation>卡片已作为文字复制到剪贴板。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>复制文字(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xport card…</source>
        <translation>导出卡片(&amp;X)…</translation>
    </message>
    <message>
        <source>Open as sce&amp;nario</source>
        <translation>作为情景打开(&amp;N)</translation>
    </message>
</context>
<context>
    <name>cw::ClaimCardText</name>
    <message>
        <source>Claimed</source>
        <translation>所称</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>5th to 95th percentile</source>
        <translation>第 5 至第 95 百分位</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>出自：%1</translation>
    </message>
    <message>
        <source>read in %1</source>
        <translation>见于：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>1: an input, 2: from … to …</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Plausible</source>
        <translation>合理</translation>
    </message>
    <message>
        <source>Not plausible</source>
        <translation>不合理</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>1: the year that a figure is of</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>如何算出</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>What may have gone wrong</source>
        <translation>可能错在哪里</translation>
    </message>
    <message>
        <source>What would have to be true</source>
        <translation>需要什么条件才成立</translation>
    </message>
    <message>
        <source>Others say otherwise</source>
        <translation>他人说法不同</translation>
    </message>
    <message>
        <source>%1: %2 (%3 times as much)</source>
        <comment>1: who, 2: a figure, 3: a factor</comment>
        <translation>%1：%2（为其 %3 倍）</translation>
    </message>
    <message>
        <source>%1: %2 (%3 times less)</source>
        <comment>1: who, 2: a figure, 3: a factor</comment>
        <translation>%1：%2（仅为其 1/%3）</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1: the catalog has %2</source>
        <comment>1: plausible or not, 2: a range</comment>
        <translation>%1：目录中为 %2</translation>
    </message>
    <message>
        <source>%1: typed as %2</source>
        <comment>1: plausible or not, 2: a range</comment>
        <translation>%1：输入为 %2</translation>
    </message>
    <message>
        <source>%1: no range is known; within a factor 1.5 lie %2</source>
        <comment>1: plausible or not, 2: a range</comment>
        <translation>%1：没有已知范围；1.5 倍以内为 %2</translation>
    </message>
    <message>
        <source>Not in this picture:</source>
        <translation>此图未包含：</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>如所输入</translation>
    </message>
    <message>
        <source>In its source</source>
        <translation>其来源</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a figure, and the same in the unit of the axis</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Number %1 of the calculation: %2</source>
        <comment>1: 3, 2: from … to …</comment>
        <translation>算式中第 %1 个数：%2</translation>
    </message>
</context>
<context>
    <name>cw::ClaimCurveText</name>
    <message>
        <source>On the line lie all pairs of these two that make the claim true.</source>
        <translation>线上的每一对取值都能使该说法成立。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>1 and 2: values of the two axes</comment>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>as worked out above</source>
        <translation>如上所算</translation>
    </message>
</context>
<context>
    <name>cw::ClaimDerivationText</name>
    <message>
        <source>%1: %2</source>
        <comment>1: name of a figure, 2: its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>With the ranges of its terms: %1; 5th to 95th percentile</source>
        <translation>计入各项的区间：%1；第 5 至第 95 百分位</translation>
    </message>
    <message>
        <source>There is nothing to recompute: %1 stands alone.</source>
        <comment>a figure as typed</comment>
        <translation>没有可重算的内容：%1 是孤立的数字。</translation>
    </message>
</context>
<context>
    <name>cw::ClaimEditor</name>
    <message>
        <source>Type how the figure can be worked out: numbers with units, × and ÷, and figures of the catalog such as grid(CN), home(US) or model("GPT-3").</source>
        <translation>写出这个数字怎么算：带单位的数、× 和 ÷，以及目录中的数字，如 grid(CN)、home(US) 或 model("GPT-3")。</translation>
    </message>
    <message>
        <source>Gives %1.</source>
        <translation>得出 %1。</translation>
    </message>
    <message>
        <source>Write what is claimed, in one sentence.</source>
        <translation>请用一句话写出说法。</translation>
    </message>
    <message>
        <source>“%1” is no unit: it is kept as the name of what is counted.</source>
        <translation>“%1”不是单位：保留为所数之物的名称。</translation>
    </message>
    <message>
        <source>“%1” is no year. Type one from %2 to %3, or leave it empty.</source>
        <translation>“%1”不是年份。请输入 %2 到 %3 之间的年份，或留空。</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新建说法</translation>
    </message>
    <message>
        <source>Change the claim</source>
        <translation>修改说法</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>ChatGPT uses 500 MWh a day, as much as 17,000 homes.</source>
        <translation>ChatGPT 每天用电 50 万度，相当于 1.7 万户家庭。</translation>
    </message>
    <message>
        <source>Figure as published</source>
        <translation>公布的数字</translation>
    </message>
    <message>
        <source>500 MWh/day, 17,000 homes, 85–134 TWh, more than 2,500 pools</source>
        <translation>50万度/天，17,000 homes，85–134 TWh，超过 2,500 pools</translation>
    </message>
    <message>
        <source>How it can be worked out</source>
        <translation>怎么算</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>说成</translation>
    </message>
    <message>
        <source>What it really is</source>
        <translation>实际是</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>What arithmetic cannot see</source>
        <translation>算术看不出的</translation>
    </message>
    <message>
        <source>Where the sentence says one thing and its source another, right numbers still mislead. Fill in only what differs.</source>
        <translation>句子说的与出处说的不同，数字再对也会误导。只填不同之处。</translation>
    </message>
    <message>
        <source>The sentence says</source>
        <translation>句子说的</translation>
    </message>
    <message>
        <source>Its source says</source>
        <translation>出处说的</translation>
    </message>
    <message>
        <source>%1: the sentence says</source>
        <translation>%1：句子说的</translation>
    </message>
    <message>
        <source>%1: its source says</source>
        <translation>%1：出处说的</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>Numbers with units, and × ÷ + − ( )</source>
        <translation>带单位的数，以及 × ÷ + − ( )</translation>
    </message>
    <message>
        <source>Ranges, as P5 to P95</source>
        <translation>范围，按 P5 到 P95</translation>
    </message>
    <message>
        <source>Figures of the catalog</source>
        <translation>目录中的数字</translation>
    </message>
    <message>
        <source>A scenario of this document, in a year</source>
        <translation>本文件的情景，一年</translation>
    </message>
    <message>
        <source>The unit of the result</source>
        <translation>结果的单位</translation>
    </message>
    <message>
        <source>Save the claim</source>
        <translation>保存说法</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>cw::ClaimLibrary</name>
    <message>
        <source>Search the claims</source>
        <translation>搜索说法</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新建说法</translation>
    </message>
    <message>
        <source>From an &amp;expression…</source>
        <translation>从算式(&amp;E)…</translation>
    </message>
    <message>
        <source>From the &amp;scenario at hand…</source>
        <translation>从当前情景(&amp;S)…</translation>
    </message>
    <message>
        <source>From a &amp;text…</source>
        <translation>从文本(&amp;T)…</translation>
    </message>
    <message>
        <source>Claims in groups by</source>
        <translation>说法的分组方式</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>No claim has all of these words. Search in English or in Chinese; fewer words find more.</source>
        <translation>没有包含全部这些词的说法。可用中文或英文搜索；词越少，找到的越多。</translation>
    </message>
</context>
<context>
    <name>cw::ClaimListModel</name>
    <message>
        <source>Not checked yet</source>
        <translation>尚未核查</translation>
    </message>
    <message>
        <source>Other subjects</source>
        <translation>其他主题</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>你的说法</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>无文章</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>1: a verdict, 2: a sentence</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cw::ClaimScenario</name>
    <message>
        <source>“%1” is no input of a scenario. With a unit that says what it counts, such as query/day, accelerator or kW/server, it can become one.</source>
        <translation>“%1”不是情景的输入。若写上说明计数对象的单位，如 query/day、accelerator 或 kW/server，就可以是。</translation>
    </message>
    <message>
        <source>“%1” is one of several terms of its kind; a scenario has one input for it.</source>
        <translation>算式里像“%1”这样的项不止一个；情景中只有一个对应的输入。</translation>
    </message>
    <message>
        <source>A scenario needs queries a day and Wh a query, or accelerators or servers with their power, or the energy of a training run. The expression has none of these.</source>
        <translation>情景需要每日查询数和每次查询的瓦时，或加速器、服务器及其功率，或一次训练的用电。算式里都没有。</translation>
    </message>
    <message>
        <source>The expression gives neither energy nor carbon, water or money: a scenario has nothing to compare with it.</source>
        <translation>算式得出的既不是用电、碳、水，也不是钱：情景没有可以与之比较的量。</translation>
    </message>
    <message>
        <source>A scenario with these inputs gives %1 %3, the expression %2 %3: it counts something that a scenario counts otherwise.</source>
        <translation>用这些输入的情景得出 %1 %3，算式得出 %2 %3：算式里有情景不这样计算的东西。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>Said by: %1</source>
        <translation>出自：%1</translation>
    </message>
    <message>
        <source>Published in: %1</source>
        <translation>刊于：%1</translation>
    </message>
    <message>
        <source>Worked out as: %1</source>
        <translation>算式：%1</translation>
    </message>
    <message>
        <source>The claim has no expression that can be read, so there are no inputs to take from it.</source>
        <translation>这个说法没有可读的算式，因此没有可取的输入。</translation>
    </message>
    <message>
        <source>“%1”: its electricity in a year</source>
        <translation>“%1”一年的用电</translation>
    </message>
</context>
<context>
    <name>cw::ClaimSuggestion</name>
    <message>
        <source>%1 of the same text, divided by what a home there takes (%2).</source>
        <translation>用同一文中的 %1 除以当地一户家庭的用电量（%2）。</translation>
    </message>
    <message>
        <source>%1 of the same text, divided by what a home takes. No country is named: %2 is taken; change it where another is meant.</source>
        <translation>用同一文中的 %1 除以一户家庭的用电量。文中没有说是哪国，这里取 %2；若指别国，请改。</translation>
    </message>
    <message>
        <source>The catalog has this figure of %1.</source>
        <translation>目录中有 %1 的这个数字。</translation>
    </message>
    <message>
        <source>%1 times %2 of the same text.</source>
        <translation>同一文中的 %1 乘以 %2。</translation>
    </message>
    <message>
        <source>%1 divided by %2 of the same text.</source>
        <translation>同一文中的 %1 除以 %2。</translation>
    </message>
    <message>
        <source>%1 at the rated power of the chip alone: without the server around it and without cooling.</source>
        <translation>%1，只按芯片额定功率计算：不含服务器其余部分，也不含冷却。</translation>
    </message>
    <message>
        <source>%1 of the same text, divided by the country's electricity (%2).</source>
        <translation>用同一文中的 %1 除以该国用电量（%2）。</translation>
    </message>
    <message>
        <source>As the library works it out for a claim about the same: “%1”</source>
        <translation>照库中同一对象的说法来算：“%1”</translation>
    </message>
    <message>
        <source>%1 of the same text, for another period.</source>
        <translation>由同一文中另一时段的 %1 换算。</translation>
    </message>
    <message>
        <source>%1 of the same text, times %2.</source>
        <translation>同一文中的 %1 乘以 %2。</translation>
    </message>
    <message>
        <source>Neither the text nor the catalog says how this figure could be worked out. Type an expression for it.</source>
        <translation>文中和目录里都看不出这个数字怎么算。请输入一个算式。</translation>
    </message>
    <message>
        <source>The rated power of the chip alone, as the catalog has it.</source>
        <translation>仅为芯片的额定功率，取自目录。</translation>
    </message>
</context>
<context>
    <name>cw::ClaimTextText</name>
    <message>
        <source>Who</source>
        <translation>来源方</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>cw::ClaimTools</name>
    <message>
        <source>There is no scenario to make a claim from. Make one at the left first.</source>
        <translation>没有可用来建立说法的情景。请先在左侧建一个。</translation>
    </message>
    <message>
        <source>The check takes “%1” as it is now, in a year; .carbon, .water and .cost can stand for .electricity. Type the sentence and the figure that were published.</source>
        <translation>算式取“%1”现在一年的结果；.electricity 可换成 .carbon、.water 或 .cost。请输入公布的句子和数字。</translation>
    </message>
    <message>
        <source>“%1” is a scenario of the document now, at the left.</source>
        <translation>“%1”已成为本文件的情景，在左侧。</translation>
    </message>
    <message>
        <source>Save or cancel the claim that is open first.</source>
        <translation>请先保存或取消正在编辑的说法。</translation>
    </message>
</context>
<context>
    <name>cw::ClaimWords</name>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计入范围</translation>
    </message>
    <message>
        <source>Year it is compared with</source>
        <translation>比较的年份</translation>
    </message>
    <message>
        <source>Kind of water</source>
        <translation>水的口径</translation>
    </message>
    <message>
        <source>Training or use</source>
        <translation>训练还是使用</translation>
    </message>
    <message>
        <source>Growth by or to</source>
        <translation>增长了还是增长到</translation>
    </message>
    <message>
        <source>State of the law</source>
        <translation>法律状态</translation>
    </message>
</context>
<context>
    <name>cw::ClaimsPage</name>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Here published figures are checked: what comes out, what may have gone wrong, and what would have to be true. Paste an article, and its figures become claims.</source>
        <translation>这里核查已发表的数字：算出来是多少、可能错在哪里、需要什么条件才成立。粘贴一篇文章，其中的数字就成为可核查的说法。</translation>
    </message>
    <message>
        <source>Check a &amp;text…</source>
        <translation>核查一段文本(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>cw::CommonText</name>
    <message>
        <source>Training</source>
        <comment>group of inputs</comment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>group of inputs</comment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Use (inference)</source>
        <comment>group of inputs</comment>
        <translation>使用（推理）</translation>
    </message>
    <message>
        <source>Fleet or cluster</source>
        <comment>group of inputs</comment>
        <translation>机群或集群</translation>
    </message>
    <message>
        <source>Hardware</source>
        <comment>group of inputs</comment>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Site and grid</source>
        <comment>group of inputs</comment>
        <translation>场地与电网</translation>
    </message>
    <message>
        <source>Prices</source>
        <comment>group of inputs</comment>
        <translation>价格</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>workload</comment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Inference</source>
        <comment>workload</comment>
        <translation>推理</translation>
    </message>
    <message>
        <source>Fleet</source>
        <comment>workload</comment>
        <translation>机群</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>per run</source>
        <translation>每次训练</translation>
    </message>
    <message>
        <source>per query</source>
        <translation>每次查询</translation>
    </message>
    <message>
        <source>per 1,000 tokens</source>
        <translation>每千词元</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <comment>unit</comment>
        <translation>%1/年</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <comment>unit</comment>
        <translation>%1/天</translation>
    </message>
    <message>
        <source>%1 per run</source>
        <comment>unit</comment>
        <translation>%1/次训练</translation>
    </message>
    <message>
        <source>%1 per query</source>
        <comment>unit</comment>
        <translation>%1/次查询</translation>
    </message>
    <message>
        <source>%1 per 1,000 tokens</source>
        <comment>unit</comment>
        <translation>%1/千词元</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>disclosed</source>
        <translation>披露</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>声称</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>kind of preset</comment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Hardware</source>
        <comment>kind of preset</comment>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Grid</source>
        <comment>kind of preset</comment>
        <translation>电网</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>kind of preset</comment>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <comment>kind of preset</comment>
        <translation>电价</translation>
    </message>
    <message>
        <source>Equivalent</source>
        <comment>kind of preset</comment>
        <translation>等价物</translation>
    </message>
    <message>
        <source>Technology</source>
        <comment>kind of preset</comment>
        <translation>技术</translation>
    </message>
    <message>
        <source>Energy of a query</source>
        <comment>kind of preset</comment>
        <translation>单次查询能耗</translation>
    </message>
    <message>
        <source>Factor</source>
        <comment>kind of preset</comment>
        <translation>因子</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>kind of preset</comment>
        <translation>货币</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <comment>boundary of a method</comment>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>boundary of a method</comment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Facility</source>
        <comment>boundary of a method</comment>
        <translation>机房</translation>
    </message>
    <message>
        <source>As its source says</source>
        <comment>boundary of a method</comment>
        <translation>按来源所述</translation>
    </message>
    <message>
        <source>reading the prompt</source>
        <comment>left out by a method</comment>
        <translation>读取提示</translation>
    </message>
    <message>
        <source>the rest of the server</source>
        <comment>left out by a method</comment>
        <translation>服务器其余部分</translation>
    </message>
    <message>
        <source>idle machines</source>
        <comment>left out by a method</comment>
        <translation>空闲机器</translation>
    </message>
    <message>
        <source>cooling and power supply</source>
        <comment>left out by a method</comment>
        <translation>冷却和供电</translation>
    </message>
    <message>
        <source>making the hardware</source>
        <comment>left out by a method</comment>
        <translation>硬件制造</translation>
    </message>
</context>
<context>
    <name>cw::CompareChartView</name>
    <message>
        <source>The others are compared with this one (baseline)</source>
        <translation>其他情景与此比较（基准）</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>5th to 95th percentile: %1 to %2 %3</source>
        <translation>第 5 至第 95 百分位：%1 至 %2 %3</translation>
    </message>
    <message>
        <source>Comparison chart</source>
        <translation>比较图</translation>
    </message>
    <message>
        <source>Comparison chart: %1</source>
        <translation>比较图：%1</translation>
    </message>
</context>
<context>
    <name>cw::ComparePanel</name>
    <message>
        <source>A comparison begins with a scenario: a model that is trained, a service that answers queries, or a whole cluster. Its electricity, carbon, water and cost then stand here, beside the others.</source>
        <translation>比较从一个情景开始：训练一个模型、回答查询的服务，或整个集群。它的用电、碳排放、用水和费用随后与其他情景并列显示在这里。</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建情景</translation>
    </message>
</context>
<context>
    <name>cw::CompareText</name>
    <message>
        <source>Shown as multiples of %1, %2: %3.</source>
        <comment>1: scenario, 2: per year, 3: list</comment>
        <translation>以“%1”为基准的倍数，%2：%3。</translation>
    </message>
    <message>
        <source>Shown %1: %2.</source>
        <comment>1: per year, 2: list</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: the largest is more than 300 times the smallest, so dots on a logarithmic axis stand for bars; each line is ten times the one before.</source>
        <comment>%1: names of columns</comment>
        <translation>%1：最大值超过最小值的 300 倍，因此用对数轴上的点代替条形；每条线是前一条的十倍。</translation>
    </message>
    <message>
        <source>There is no baseline to compare with: mark a scenario as the baseline, or show absolute values.</source>
        <translation>没有可比较的基准：请将一个情景设为基准，或显示绝对值。</translation>
    </message>
    <message>
        <source>%1: the baseline's value is not known or 0, so there are no multiples of it. Choose another baseline, or show absolute values.</source>
        <comment>%1: names of columns</comment>
        <translation>%1：基准的数值未知或为 0，无法计算倍数。请选择其他基准，或显示绝对值。</translation>
    </message>
    <message>
        <source>Only the electricity is known by stage.</source>
        <translation>只有用电可按环节划分。</translation>
    </message>
    <message>
        <source>Parts cannot be shown on a logarithmic axis.</source>
        <translation>对数轴上无法显示组成部分。</translation>
    </message>
    <message>
        <source>Training is shared by all queries in the life of the model.</source>
        <translation>训练由模型寿命内的所有查询分摊。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1: Electricity, 2: not known</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 times the baseline</source>
        <comment>1: Electricity, 2: number</comment>
        <translation>%1 为基准的 %2 倍</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>1: Electricity, 2: number, 3: unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>1: scenario, 2: list</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two values</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Stacked bars show single values without their ranges.</source>
        <translation>堆叠条形只显示单一数值，不含范围。</translation>
    </message>
    <message>
        <source>Whiskers run from the 5th to the 95th percentile, dots and numbers stand at the median.</source>
        <translation>须线由第 5 到第 95 百分位，点和数字位于中位数。</translation>
    </message>
    <message>
        <source>%1 %2 (%3 to %4) %5</source>
        <comment>1: Electricity, 2: median, 3 and 4: range, 5: unit</comment>
        <translation>%1 %2（%3 至 %4）%5</translation>
    </message>
    <message>
        <source>baseline</source>
        <comment>behind the name of a scenario</comment>
        <translation>基准</translation>
    </message>
</context>
<context>
    <name>cw::CorrelationDialog</name>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Correlated inputs</source>
        <translation>相关的输入</translation>
    </message>
    <message>
        <source>Two inputs that rise together, or one against the other: the rank correlation of their ranges, in every scenario in which both have one.</source>
        <translation>两个输入同升或一升一降：在两者都有范围的每个情景中，其范围的秩相关。</translation>
    </message>
    <message>
        <source>First input</source>
        <translation>第一个输入</translation>
    </message>
    <message>
        <source>Second input</source>
        <translation>第二个输入</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>秩相关</translation>
    </message>
    <message>
        <source>Correlations of this document</source>
        <translation>本文档的相关</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No input has a range</source>
        <translation>没有输入带范围</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>1 and 2: inputs, 3: their correlation</comment>
        <translation>%1 与 %2：%3</translation>
    </message>
</context>
<context>
    <name>cw::CsvFieldsText</name>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>cw::DashboardSubject</name>
    <message>
        <source>Computing the charts of the dashboard…</source>
        <translation>正在计算仪表板的图表……</translation>
    </message>
    <message>
        <source>Whole dashboard</source>
        <translation>整个仪表板</translation>
    </message>
</context>
<context>
    <name>cw::DataPanel</name>
    <message>
        <source>All scenarios</source>
        <translation>全部情景</translation>
    </message>
    <message>
        <source>What the results are counted for</source>
        <translation>结果按什么计</translation>
    </message>
    <message>
        <source>Which scenarios are shown</source>
        <translation>显示哪些情景</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>All results of all scenarios stand here as a table to copy. Add a scenario first.</source>
        <translation>所有情景的全部结果在此列成可复制的表格。请先添加情景。</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copies the chosen rows, or all, for a spreadsheet</source>
        <translation>复制所选行或全部，供电子表格使用</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <comment>1: name of the document</comment>
        <translation>%1 的结果</translation>
    </message>
</context>
<context>
    <name>cw::Dialogs</name>
    <message>
        <source>Counterwatt documents (*.cwatt)</source>
        <translation>Counterwatt 文档 (*.cwatt)</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>保存文档</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What should be said about “%1”:</source>
        <translation>关于“%1”的说明：</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>保存对“%1”的更改吗？</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>未保存的内容将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>打开文本</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md);;All files (*)</source>
        <translation>文本 (*.txt *.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Import scenarios</source>
        <translation>导入情景</translation>
    </message>
    <message>
        <source>Scenarios, emissions and grids (*.json *.csv);;All files (*)</source>
        <translation>情景、排放和电网 (*.json *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Verify a bundle</source>
        <translation>验证数据包</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>数据包 (*.zip)</translation>
    </message>
</context>
<context>
    <name>cw::DistributionText</name>
    <message>
        <source>Mean %1
Half of the draws between %2 and %3</source>
        <translation>均值 %1
半数抽样在 %2 与 %3 之间</translation>
    </message>
    <message>
        <source>Chance of more</source>
        <translation>超过的概率</translation>
    </message>
    <message>
        <source>More likely is higher</source>
        <translation>越高越可能</translation>
    </message>
    <message>
        <source>%1: %2, nine times out of ten %3.</source>
        <comment>1: scenario, 2: median, 3: range</comment>
        <translation>%1：%2，十次中有九次为 %3。</translation>
    </message>
    <message>
        <source>%1 comes out above %2 in practically every draw (%3).</source>
        <comment>two scenarios, 3: electricity</comment>
        <translation>几乎每次抽样中，%1 都高于 %2（%3）。</translation>
    </message>
    <message>
        <source>%1 comes out above %2 in %3 of 100 draws (%4).</source>
        <comment>two scenarios, 3: 83, 4: electricity</comment>
        <translation>100 次抽样中有 %3 次 %1 高于 %2（%4）。</translation>
    </message>
    <message>
        <source>Without a range, and so without a curve: %1.</source>
        <comment>1: scenarios</comment>
        <translation>没有范围，因此没有曲线：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of scenarios</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Strips: 5th to 95th percentile, thicker from the 25th to the 75th, mark at the median. All scenarios are drawn from the same points.</source>
        <translation>横条：第 5 至第 95 百分位，第 25 至第 75 百分位加粗，标记位于中位数。所有情景用同一批抽样点。</translation>
    </message>
    <message>
        <source>The height is the chance of more than the value below.</source>
        <translation>高度表示超过下方数值的概率。</translation>
    </message>
    <message>
        <source>On the logarithmic axis the height is per factor, not per unit.</source>
        <translation>在对数轴上，高度按倍数而非按单位计。</translation>
    </message>
    <message>
        <source>No input of the shown scenarios that this result reads has a range. Type one in the inspector, such as “2..4 Wh” or “3 ± 1 Wh”.</source>
        <translation>所示情景中，此结果读取的输入都没有范围。请在右侧输入，例如“2..4 Wh”或“3 ± 1 Wh”。</translation>
    </message>
    <message>
        <source>%1 %2, %3 draws.</source>
        <comment>1: result, 2: per year, 3: number</comment>
        <translation>%2%1，%3 次抽样。</translation>
    </message>
    <message>
        <source>Each curve is drawn to the same height.</source>
        <translation>各曲线画成同样高度。</translation>
    </message>
    <message>
        <source>%1: median %2, %3.</source>
        <translation>%1：中位数 %2，%3。</translation>
    </message>
    <message>
        <source>%1 times the baseline (%2–%3)
Difference from the baseline: %4
Chance of less than the baseline: %5 %</source>
        <comment>1: median, 2 and 3: range, 4: range, 5: per cent</comment>
        <translation>为基准的 %1 倍（%2–%3）
与基准之差：%4
低于基准的概率：%5 %</translation>
    </message>
</context>
<context>
    <name>cw::Document</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建情景</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>复制情景</translation>
    </message>
    <message>
        <source>%1, variant</source>
        <extracomment>%1 is the name of the scenario that this one inherits from</extracomment>
        <translation>%1（变体）</translation>
    </message>
    <message>
        <source>Inherit scenario</source>
        <translation>派生情景</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>删除情景</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>重命名情景</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Move scenario</source>
        <translation>移动情景</translation>
    </message>
    <message>
        <source>Show scenario</source>
        <translation>显示情景</translation>
    </message>
    <message>
        <source>Hide scenario</source>
        <translation>隐藏情景</translation>
    </message>
    <message>
        <source>Set baseline</source>
        <translation>设定基准</translation>
    </message>
    <message>
        <source>Clear baseline</source>
        <translation>取消基准</translation>
    </message>
    <message>
        <source>Change input</source>
        <translation>更改输入</translation>
    </message>
    <message>
        <source>Reset input</source>
        <translation>恢复输入</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>Change range</source>
        <translation>更改范围</translation>
    </message>
    <message>
        <source>Change correlation</source>
        <translation>更改相关</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>更改随机种子</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新建说法</translation>
    </message>
    <message>
        <source>Change claim</source>
        <translation>修改说法</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>删除说法</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>修改报告</translation>
    </message>
</context>
<context>
    <name>cw::EquivalentText</name>
    <message>
        <source>%1 US homes</source>
        <translation>%1户美国家庭</translation>
    </message>
    <message>
        <source>%1 Chinese homes</source>
        <translation>%1户中国家庭</translation>
    </message>
    <message>
        <source>%1 British homes</source>
        <translation>%1户英国家庭</translation>
    </message>
    <message>
        <source>%1 homes in the EU</source>
        <translation>%1户欧盟家庭</translation>
    </message>
    <message>
        <source>%1 German homes</source>
        <translation>%1户德国家庭</translation>
    </message>
    <message>
        <source>%1 French homes</source>
        <translation>%1户法国家庭</translation>
    </message>
    <message>
        <source>%1 Japanese homes</source>
        <translation>%1户日本家庭</translation>
    </message>
    <message>
        <source>%1 Indian homes</source>
        <translation>%1户印度家庭</translation>
    </message>
    <message>
        <source>the yearly output of %1</source>
        <comment>%1: a power plant</comment>
        <translation>%1全年发电量</translation>
    </message>
    <message>
        <source>the yearly use of %1</source>
        <comment>%1: a country, company …</comment>
        <translation>%1全年用电量</translation>
    </message>
    <message>
        <source>one %1</source>
        <comment>%1: US home</comment>
        <translation>一户%1</translation>
    </message>
    <message>
        <source>%1 homes (%2)</source>
        <comment>1: number, 2: name of the yardstick</comment>
        <translation>%1户（%2）</translation>
    </message>
    <message>
        <source>%1 in a year</source>
        <comment>the electricity of %1: 24,000 US homes</comment>
        <translation>%1一年的用电量</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the electricity of %1: 24,000 US homes</comment>
        <translation>%1的用电量</translation>
    </message>
    <message>
        <source>%1% of %2</source>
        <comment>1: number, 2: the yearly use of Ireland</comment>
        <translation>%2的 %1%</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <comment>1: number, 2: the yearly use of Ireland</comment>
        <translation>%2的 %1倍</translation>
    </message>
</context>
<context>
    <name>cw::ErrorText</name>
    <message>
        <source>nothing was typed. Type a number, with or without a unit.</source>
        <translation>没有输入内容。请输入一个数，可带或不带单位。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type one such as 2.9, 1,287 or 200 million.</source>
        <translation>“%1”不是数字。请输入如 2.9、1,287 或 2亿 这样的数。</translation>
    </message>
    <message>
        <source>“%1” is not a finite number.</source>
        <translation>“%1”不是有限的数。</translation>
    </message>
    <message>
        <source>“%1” is not a finite number; the largest value is %2.</source>
        <translation>“%1”不是有限的数；最大值为 %2。</translation>
    </message>
    <message>
        <source>the unit “%1” is not known. Leave the unit out, or type it as kWh, MW, g/kWh, L or USD.</source>
        <translation>无法识别单位“%1”。请省略单位，或使用 kWh、MW、g/kWh、L、USD 等。</translation>
    </message>
    <message>
        <source>“%1” measures something else. Use a unit that converts to %2.</source>
        <translation>“%1”是另一种量的单位。请使用可换算为 %2 的单位。</translation>
    </message>
    <message>
        <source>%1 is too small; the smallest value is %2.</source>
        <translation>%1 太小；最小值为 %2。</translation>
    </message>
    <message>
        <source>%1 is too large; the largest value is %2.</source>
        <translation>%1 太大；最大值为 %2。</translation>
    </message>
    <message>
        <source>the text is too long; at most %1 characters are read.</source>
        <translation>文本太长；最多读取 %1 个字符。</translation>
    </message>
    <message>
        <source>%1 Possible: %2.</source>
        <comment>1: a sentence, 2: a list</comment>
        <translation>%1可用：%2。</translation>
    </message>
    <message>
        <source>there is no input “%1”.</source>
        <translation>没有名为“%1”的输入项。</translation>
    </message>
    <message>
        <source>there is no option “%1”.</source>
        <translation>没有选项“%1”。</translation>
    </message>
    <message>
        <source>there is no method “%1”.</source>
        <translation>没有方法“%1”。</translation>
    </message>
    <message>
        <source>there is no preset “%1”.</source>
        <translation>没有预设“%1”。</translation>
    </message>
    <message>
        <source>there is no scenario “%1”.</source>
        <translation>没有情景“%1”。</translation>
    </message>
    <message>
        <source>a scenario cannot inherit from itself or from one that inherits from it. Choose another.</source>
        <translation>情景不能继承自身，也不能继承由它派生的情景。请另选一个。</translation>
    </message>
    <message>
        <source>files of the kind “%1” cannot be written.</source>
        <translation>无法写出“%1”类型的文件。</translation>
    </message>
    <message>
        <source>there is no such file. Check its name and folder.</source>
        <translation>没有这个文件。请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>the file cannot be read. Check that you may read it, or copy it to another folder.</source>
        <translation>无法读取该文件。请检查读取权限，或将其复制到其他文件夹。</translation>
    </message>
    <message>
        <source>the file cannot be written. Choose another folder or name; nothing was changed.</source>
        <translation>无法写入该文件。请选择其他文件夹或名称；未作任何更改。</translation>
    </message>
    <message>
        <source>this is not a Counterwatt document. Choose a file that ends in .cwatt.</source>
        <translation>这不是 Counterwatt 文档。请选择以 .cwatt 结尾的文件。</translation>
    </message>
    <message>
        <source>the file is damaged. Open an earlier copy of it; nothing was changed.</source>
        <translation>文件已损坏。请打开较早的副本；未作任何更改。</translation>
    </message>
    <message>
        <source>the file is damaged (%1). Open an earlier copy of it; nothing was changed.</source>
        <translation>文件已损坏（%1）。请打开较早的副本；未作任何更改。</translation>
    </message>
    <message>
        <source>the file was written by a newer Counterwatt (format %1; this one reads up to %2). Update Counterwatt to open it.</source>
        <translation>该文件由较新版本的 Counterwatt 写成（格式 %1；本版本最高可读 %2）。请更新 Counterwatt 后打开。</translation>
    </message>
    <message>
        <source>the disk is full. Make room or choose another disk; the old file is as it was.</source>
        <translation>磁盘已满。请腾出空间或选择其他磁盘；原文件保持不变。</translation>
    </message>
    <message>
        <source>the catalog of presets is missing. Install Counterwatt again; scenarios still work.</source>
        <translation>缺少预设目录。请重新安装 Counterwatt；情景仍可使用。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>1: field or file, 2: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” is not a range. Type one of: %2.</source>
        <translation>“%1”不是范围。可写成：%2。</translation>
    </message>
    <message>
        <source>the range ends below its beginning. Type the lower number first.</source>
        <translation>范围的终点低于起点。请先写较小的数。</translation>
    </message>
    <message>
        <source>both ends of the range are the same. Type one number, or two that differ.</source>
        <translation>范围两端相同。请写一个数，或两个不同的数。</translation>
    </message>
    <message>
        <source>a lognormal range must lie above 0. Type larger numbers, or normal(…) instead.</source>
        <translation>对数正态范围必须大于 0。请写更大的数，或改用 normal(…)。</translation>
    </message>
    <message>
        <source>these weights cannot be used: none may be negative and one must be above 0, as in discrete(1: 30 %, 2: 70 %).</source>
        <translation>这些权重不能用：不得为负，且至少一个大于 0，例如 discrete(1: 30 %, 2: 70 %)。</translation>
    </message>
    <message>
        <source>this correlation contradicts the others, or links an input to itself. Choose a weaker one, or remove another.</source>
        <translation>此相关与其他相关矛盾，或把输入与自身相连。请取较弱的值，或移除另一个。</translation>
    </message>
    <message>
        <source>no draws were asked for. Ask for at least 1.</source>
        <translation>抽样次数为 0。至少要 1 次。</translation>
    </message>
    <message>
        <source>%1 draws are too many; at most %2 are possible.</source>
        <translation>%1 次抽样太多；最多 %2 次。</translation>
    </message>
    <message>
        <source>%1 inputs with ranges are too many to be drawn together; at most %2 are possible.</source>
        <translation>%1 个带范围的输入太多，无法一起抽样；最多 %2 个。</translation>
    </message>
    <message>
        <source>there is not enough memory for %1 draws. Ask for fewer.</source>
        <translation>内存不足以进行 %1 次抽样。请减少次数。</translation>
    </message>
    <message>
        <source>these bytes are no text in UTF-8. Save the text as UTF-8.</source>
        <translation>这些字节不是 UTF-8 文本。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Take it out.</source>
        <translation>“%1”在此没有意义，请删去。</translation>
    </message>
    <message>
        <source>something is missing here: a number, a unit, a name such as home(US) or a bracket.</source>
        <translation>此处缺少数字、单位、名称（如 home(US)）或括号。</translation>
    </message>
    <message>
        <source>a sign is missing before “%1”: + - * or /.</source>
        <translation>“%1”之前缺少运算符：+ - * 或 /。</translation>
    </message>
    <message>
        <source>this bracket is never closed. Add a “)”.</source>
        <translation>括号没有闭合，请补上“)”。</translation>
    </message>
    <message>
        <source>this bracket was never opened. Take it out, or add a “(”.</source>
        <translation>这个括号没有对应的左括号：请删去，或补上“(”。</translation>
    </message>
    <message>
        <source>“%1” and “%2” measure different things and cannot be put together here.</source>
        <translation>“%1”与“%2”量的不是同一种东西，不能放在一起。</translation>
    </message>
    <message>
        <source>this power cannot be: the exponent has to be a plain number, and a whole one up to 4 for a quantity with a unit.</source>
        <translation>乘方不成立：指数须为纯数；带单位时须为不超过 4 的整数。</translation>
    </message>
    <message>
        <source>“%1” cannot stand here: a plain number is needed.</source>
        <translation>“%1”不能放在这里：需要纯数。</translation>
    </message>
    <message>
        <source>“%1” divides by zero.</source>
        <translation>“%1”除以了零。</translation>
    </message>
    <message>
        <source>the ends of a range have to be exact; “%1” holds a range.</source>
        <translation>范围的两端须为确定值；“%1”含有范围。</translation>
    </message>
    <message>
        <source>too many brackets are open; at most %1 may be.</source>
        <translation>括号层数过多；至多 %1 层。</translation>
    </message>
    <message>
        <source>the expression has too many parts; at most %1 are possible.</source>
        <translation>算式的项数过多；至多 %1 项。</translation>
    </message>
    <message>
        <source>there is no function and no kind of figure “%1”.</source>
        <translation>没有名为“%1”的函数或数据。</translation>
    </message>
    <message>
        <source>there is no figure “%1”.</source>
        <translation>没有数据“%1”。</translation>
    </message>
    <message>
        <source>the unit is missing. Use one that converts to %1.</source>
        <translation>缺少单位。请用可换算为 %1 的单位。</translation>
    </message>
    <message>
        <source>“%1” measures something, and a plain number is meant here. Leave the unit out.</source>
        <translation>“%1”带有量纲，此处应为纯数。请去掉单位。</translation>
    </message>
    <message>
        <source>this cannot be read (%1). Here has to stand: %2.</source>
        <translation>这里无法读取（%1）。此处应为：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot stand here; it has to be: %2.</source>
        <translation>此处不能是“%1”；应为：%2。</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <translation>缺少“%1”。请补上。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>此处不认识“%1”。</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Take one of them out.</source>
        <translation>“%1”出现了两次。请去掉一个。</translation>
    </message>
    <message>
        <source>there are too many rows; at most %1 are read. Split the file.</source>
        <translation>行数太多；最多读取 %1 行。请拆分文件。</translation>
    </message>
    <message>
        <source>the file is too large; at most %1 bytes are read. Split it.</source>
        <translation>文件太大；最多读取 %1 字节。请拆分。</translation>
    </message>
    <message>
        <source>this is none of the files that can be read: %1.</source>
        <translation>这不是可读取的文件：%1。</translation>
    </message>
    <message>
        <source>this is not a bundle of Counterwatt (%1). Choose one that “bundle” wrote.</source>
        <translation>这不是 Counterwatt 的数据包（%1）。请选择由“bundle”写出的文件。</translation>
    </message>
    <message>
        <source>there is nothing to write: %1</source>
        <translation>没有可写的内容：%1</translation>
    </message>
    <message>
        <source>stopped; nothing was changed.</source>
        <translation>已停止；没有任何改动。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1，第 %2 行，第 %3 列</translation>
    </message>
</context>
<context>
    <name>cw::ExplainModel</name>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>cw::ExplainPage</name>
    <message>
        <source>What is explained</source>
        <translation>解释什么</translation>
    </message>
    <message>
        <source>How a number is made</source>
        <translation>数字如何得出</translation>
    </message>
    <message>
        <source>Why two differ</source>
        <translation>两者为何不同</translation>
    </message>
    <message>
        <source>Methods side by side</source>
        <translation>方法并列</translation>
    </message>
</context>
<context>
    <name>cw::ExplainPanel</name>
    <message>
        <source>Every number can be taken apart here: what was multiplied by what, with units and sources. Add a scenario first.</source>
        <translation>每个数字都可在此拆开：什么乘以什么，带单位和来源。请先添加情景。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>1: scenario, 2: result, 3: per year</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Training, inference and fleet are all off in this scenario. Switch one of them on in the inspector.</source>
        <translation>此情景的训练、推理和机群都已关闭。请在右侧开启其中之一。</translation>
    </message>
    <message>
        <source>This workload is not counted so. Choose “per year” or another unit.</source>
        <translation>该负载不能这样计。请选择“每年”或其他单位。</translation>
    </message>
    <message>
        <source>This result is not known: the method does not give it.</source>
        <translation>此结果未知：该方法不给出。</translation>
    </message>
    <message>
        <source>This result is not known, because these inputs are not: %1. Type them in the inspector.</source>
        <comment>1: list</comment>
        <translation>此结果未知，因为以下输入未知：%1。请在右侧输入。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of inputs</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Scenario to explain</source>
        <translation>要解释的情景</translation>
    </message>
    <message>
        <source>Result to explain</source>
        <translation>要解释的结果</translation>
    </message>
    <message>
        <source>Workload to explain</source>
        <translation>要解释的负载</translation>
    </message>
    <message>
        <source>What the result is counted for</source>
        <translation>结果按什么计</translation>
    </message>
    <message>
        <source>How the number is made</source>
        <translation>数字如何得出</translation>
    </message>
    <message>
        <source>Made with single values. With the ranges of the inputs the median is %1; nine times out of ten it lies within %2.</source>
        <comment>1: 290 GWh, 2: 98–540 GWh</comment>
        <translation>由单一数值得出。计入输入的范围时，中位数为 %1，十次中有九次在 %2 之内。</translation>
    </message>
    <message>
        <source>Depth</source>
        <comment>in the tree: 0 is the result</comment>
        <translation>层级</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>From</source>
        <comment>which inputs or source</comment>
        <translation>来自</translation>
    </message>
</context>
<context>
    <name>cw::ExportChoice</name>
    <message>
        <source>This chart</source>
        <translation>此图表</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>此表格</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG 图片</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>CSV table of the data</source>
        <translation>CSV 数据表格</translation>
    </message>
    <message>
        <source>Vega-Lite, to restyle it</source>
        <translation>Vega-Lite（可重新设计样式）</translation>
    </message>
    <message>
        <source>Text in English and Chinese</source>
        <translation>中英文文本</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Article, as wide as usual</source>
        <translation>文章（常用宽度）</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>幻灯片，16:9</translation>
    </message>
    <message>
        <source>Column of a newspaper</source>
        <translation>报纸栏</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>A4 page, text width</source>
        <translation>A4 页面，正文宽度</translation>
    </message>
</context>
<context>
    <name>cw::ExportDialog</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 毫米</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>For</source>
        <translation>每</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>格式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>用途(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>行数：%1</translation>
    </message>
</context>
<context>
    <name>cw::FileCommands</name>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
</context>
<context>
    <name>cw::HeadlinePanel</name>
    <message>
        <source>Headline</source>
        <translation>标题句</translation>
    </message>
    <message>
        <source>What the results are counted for</source>
        <translation>结果按什么计</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>× baseline</source>
        <translation>× 基准</translation>
    </message>
    <message>
        <source>How the results are shown</source>
        <translation>结果如何显示</translation>
    </message>
    <message>
        <source>Not stacked</source>
        <translation>不堆叠</translation>
    </message>
    <message>
        <source>By workload</source>
        <translation>按负载</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按环节</translation>
    </message>
    <message>
        <source>What the bars are stacked by</source>
        <translation>条形按什么堆叠</translation>
    </message>
    <message>
        <source>Location-based</source>
        <translation>按地点</translation>
    </message>
    <message>
        <source>Market-based</source>
        <translation>按市场</translation>
    </message>
    <message>
        <source>With embodied</source>
        <translation>含隐含碳</translation>
    </message>
    <message>
        <source>Embodied only</source>
        <translation>仅隐含碳</translation>
    </message>
    <message>
        <source>Carbon account</source>
        <translation>碳核算口径</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>运行费用</translation>
    </message>
    <message>
        <source>Cost with hardware</source>
        <translation>含硬件费用</translation>
    </message>
    <message>
        <source>What the cost holds</source>
        <translation>费用包含什么</translation>
    </message>
</context>
<context>
    <name>cw::HeadlineText</name>
    <message>
        <source>%1 takes %2 of electricity %3.</source>
        <comment>1: scenario, 2: energy, 3: per year</comment>
        <translation>%1 %3用电 %2。</translation>
    </message>
    <message>
        <source>%1 takes %2 of electricity %3, as much as %4.</source>
        <comment>1: scenario, 2: energy, 3: per year, 4: 24,000 US homes</comment>
        <translation>%1 %3用电 %2，相当于%4。</translation>
    </message>
    <message>
        <source>A run of %1 takes as much electricity as %2.</source>
        <comment>1: scenario, 2: 24,000 US homes in a year</comment>
        <translation>一次 %1 的用电相当于%2。</translation>
    </message>
    <message>
        <source>%1 takes as much electricity as %2.</source>
        <comment>1: scenario, 2: 24,000 US homes</comment>
        <translation>%1 的用电相当于%2。</translation>
    </message>
    <message>
        <source>The electricity is not known: fill in the inputs that say “not known”.</source>
        <translation>用电量未知：请填写显示“未知”的输入项。</translation>
    </message>
    <message>
        <source>Nothing to count yet: switch on training, inference or a fleet.</source>
        <translation>尚无可计算的内容：请打开训练、推理或机群。</translation>
    </message>
    <message>
        <source>None of these scenarios can be counted %1: choose another unit.</source>
        <comment>%1: per query</comment>
        <translation>这些情景都无法按“%1”计算：请选择其他单位。</translation>
    </message>
    <message>
        <source>All scenarios are hidden: tick one in the list to see it here.</source>
        <translation>所有情景均已隐藏：在列表中勾选一个即可在此查看。</translation>
    </message>
    <message>
        <source>Add a scenario to see its electricity, carbon, water and cost here.</source>
        <translation>添加一个情景，即可在此查看其用电、碳排放、用水和成本。</translation>
    </message>
    <message>
        <source>%1 and %2 take about the same electricity.</source>
        <comment>two scenarios</comment>
        <translation>%1 与 %2 的用电量大致相同。</translation>
    </message>
    <message>
        <source>%1 and %2 take about the same electricity %3.</source>
        <comment>two scenarios, 3: per query</comment>
        <translation>%1 与 %2 %3的用电量大致相同。</translation>
    </message>
    <message>
        <source>%1 takes %2 times the electricity of %3.</source>
        <comment>1: scenario, 2: 950, 3: scenario</comment>
        <translation>%1 的用电量是 %3 的 %2倍。</translation>
    </message>
    <message>
        <source>%1 takes %2 times the electricity of %3 %4.</source>
        <comment>1: scenario, 2: 950, 3: scenario, 4: per query</comment>
        <translation>%1 %4的用电量是 %3 的 %2倍。</translation>
    </message>
    <message>
        <source>%1 at the median</source>
        <comment>%1: 24,000 US homes</comment>
        <translation>%1（按中位数）</translation>
    </message>
</context>
<context>
    <name>cw::ImportText</name>
    <message>
        <source>Counterwatt scenarios (JSON)</source>
        <translation>Counterwatt 情景（JSON）</translation>
    </message>
    <message>
        <source>CodeCarbon emissions (CSV)</source>
        <translation>CodeCarbon 排放（CSV）</translation>
    </message>
    <message>
        <source>EcoLogits impacts (JSON)</source>
        <translation>EcoLogits 影响（JSON）</translation>
    </message>
    <message>
        <source>Electricity Maps carbon intensity (CSV)</source>
        <translation>Electricity Maps 碳强度（CSV）</translation>
    </message>
    <message>
        <source>Ember electricity data (CSV)</source>
        <translation>Ember 电力数据（CSV）</translation>
    </message>
    <message>
        <source>Runs counted with a PUE of 1: %1. Their energy is that of the computer, without the cooling of a building.</source>
        <translation>按 PUE 为 1 计算的运行：%1。其能耗只含计算机，不含建筑冷却。</translation>
    </message>
    <message>
        <source>EcoLogits says what one request takes, not how many there are: set the queries a day.</source>
        <translation>EcoLogits 给出一次请求的消耗，而不是请求的数量：请设置每日查询数。</translation>
    </message>
    <message>
        <source>Making of the hardware, as EcoLogits counts it, per request: %1 g CO₂e. The scenarios compute it from their own inputs of hardware instead.</source>
        <translation>EcoLogits 计算的每次请求的硬件制造排放：%1 g CO₂e。情景改用自己的硬件输入来计算。</translation>
    </message>
    <message>
        <source>a carbon intensity</source>
        <translation>碳强度</translation>
    </message>
    <message>
        <source>The factors are those of the life cycle, means of the rows.</source>
        <translation>排放因子为生命周期排放，取各行的平均值。</translation>
    </message>
    <message>
        <source>The factors are those of direct emissions, means of the rows.</source>
        <translation>排放因子为直接排放，取各行的平均值。</translation>
    </message>
    <message>
        <source>Their ranges hold nine in ten rows of the file: for a load that runs at a single hour or day. Take the range out for one that runs all the time.</source>
        <translation>其范围包含文件中九成的行：适用于只在某一小时或某一天运行的负载。对于一直运行的负载，请去掉范围。</translation>
    </message>
    <message>
        <source>Baseline, correlations and seed of the file were not taken over: they belong to a comparison as a whole. “counterwatt convert” makes a document that keeps them.</source>
        <translation>文件中的基准、相关性和随机种子未被采用：它们属于整个比较。“counterwatt convert”可生成保留它们的文档。</translation>
    </message>
    <message>
        <source>Runs of which the file names no PUE: %1. CodeCarbon measures at the computer and counts with a PUE of 1 then; that is taken over.</source>
        <translation>文件未给出 PUE 的运行：%1 次。CodeCarbon 在计算机处测量，此时按 PUE 为 1 计算；此处沿用。</translation>
    </message>
    <message>
        <source>Runs of which the file names no emissions: %1. Their grid is that of the defaults.</source>
        <translation>文件未给出排放量的运行：%1 次。其电网采用默认值。</translation>
    </message>
    <message>
        <source>Runs left out because they took no energy, or less than %2 Wh: %1.</source>
        <translation>因未耗能或耗能不足 %2 Wh 而略去的运行：%1 次。</translation>
    </message>
    <message>
        <source>The factors are what the file calls “CO2 intensity”, in its unit: emissions of the generation ÷ generation, as Ember counts them.</source>
        <translation>这些因子即文件中的“CO2 intensity”，沿用其单位：按 Ember 的统计口径，发电排放量 ÷ 发电量。</translation>
    </message>
    <message>
        <source>Not every area has 12 months; the fewest: %1. Such a mean leans to the seasons that are there.</source>
        <translation>并非每个地区都有 12 个月的数据；最少为 %1 个月。这样的平均值会偏向已有的季节。</translation>
    </message>
    <message>
        <source>Each factor is the mean of the newest 12 months, every month counted alike.</source>
        <translation>每个因子都是最近 12 个月的平均值，各月权重相同。</translation>
    </message>
</context>
<context>
    <name>cw::InfluenceText</name>
    <message>
        <source>%1 less %2</source>
        <comment>the difference of two scenarios</comment>
        <translation>%1 减 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>1: an input, 2: a scenario</comment>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <comment>1: scenario, 2: result, 3: per year</comment>
        <translation>%1：%2 %3。</translation>
    </message>
    <message>
        <source>At %1: %2
At %3: %4</source>
        <comment>inputs and results</comment>
        <translation>为 %1 时：%2
为 %3 时：%4</translation>
    </message>
    <message>
        <source>%1 matters most: it alone moves the result between %2 and %3.</source>
        <comment>1: input, 2 and 3: results</comment>
        <translation>%1最要紧：单凭它，结果就在 %2 与 %3 之间变动。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>1: input, 2: results</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 is not known %2, so nothing can move it.</source>
        <comment>1: a result, 2: per year</comment>
        <translation>%1（%2）未知，因此无从变动。</translation>
    </message>
    <message>
        <source>No input that this result reads has a range, so none can matter more than another. Type a range in the inspector, such as “2..4 Wh” or “3 ± 1 Wh”.</source>
        <translation>此结果读取的输入都没有范围，因此分不出轻重。请在右侧输入范围，例如“2..4 Wh”或“3 ± 1 Wh”。</translation>
    </message>
    <message>
        <source>input at its 5th percentile</source>
        <translation>输入取第 5 百分位</translation>
    </message>
    <message>
        <source>at its 95th percentile</source>
        <translation>取第 95 百分位</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>弹性</translation>
    </message>
    <message>
        <source>Share of the variance</source>
        <translation>方差份额</translation>
    </message>
    <message>
        <source>alone (first order)</source>
        <translation>单独（一阶）</translation>
    </message>
    <message>
        <source>with interactions (total)</source>
        <translation>含交互（总）</translation>
    </message>
    <message>
        <source>%1: %2 alone, %3 with interactions.</source>
        <translation>%1：单独 %2，含交互 %3。</translation>
    </message>
    <message>
        <source>%1 has a part in %2 of the uncertainty.</source>
        <comment>1: input, 2: 83 %</comment>
        <translation>%1参与了不确定性的 %2。</translation>
    </message>
    <message>
        <source>Each bar moves one input from its 5th to its 95th percentile and leaves the others at their medians. Elasticity: per cent of the result for one per cent of the input.</source>
        <translation>每个条形把一个输入由第 5 移到第 95 百分位，其余取中位数。弹性：输入变 1 % 时结果变百分之几。</translation>
    </message>
    <message>
        <source>%1 explains all of the uncertainty.</source>
        <comment>1: input</comment>
        <translation>%1解释了全部不确定性。</translation>
    </message>
    <message>
        <source>Sobol indices from 16,384 points: shares of the variance of the result. Whiskers are 95 % intervals. Inputs are taken as independent; correlations are left out here.</source>
        <translation>由 16,384 个点算得的 Sobol 指数：结果方差的份额。须线为 95 % 区间。此处视输入为独立，不计相关。</translation>
    </message>
</context>
<context>
    <name>cw::InputRow</name>
    <message>
        <source>Back to the default value</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Back to the value of “%1”</source>
        <translation>恢复为“%1”的值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>1: name of an input, 2: what the button does</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cw::InspectorPanel</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>The inputs of the chosen scenario stand here, each with its source.</source>
        <translation>所选情景的输入显示在这里，各带来源。</translation>
    </message>
    <message>
        <source>Nothing differs from the baseline. “All” shows everything that can be changed.</source>
        <translation>与基准没有差别。“全部”显示所有可更改的项。</translation>
    </message>
    <message>
        <source>Which inputs are shown</source>
        <translation>显示哪些输入</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Different from baseline</source>
        <translation>与基准不同</translation>
    </message>
</context>
<context>
    <name>cw::JsonKindText</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <extracomment>%1 and %2 are whole numbers</extracomment>
        <translation>%1 到 %2 的整数</translation>
    </message>
</context>
<context>
    <name>cw::MainWindow</name>
    <message>
        <source>%1[*] — Counterwatt</source>
        <translation>%1[*] — Counterwatt</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Presets  Ctrl+K</source>
        <translation>预设  Ctrl+K</translation>
    </message>
    <message>
        <source>Search the presets</source>
        <translation>搜索预设</translation>
    </message>
    <message>
        <source>Search the presets and fill the inputs of the scenario at hand</source>
        <translation>搜索预设，填入当前情景的输入</translation>
    </message>
    <message>
        <source>Switch to Chinese</source>
        <translation>切换到英文</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>浅色外观</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>深色外观</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新建说法</translation>
    </message>
</context>
<context>
    <name>cw::MentionModel</name>
    <message>
        <source>none found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>For</source>
        <translation>每</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Suggested check</source>
        <translation>建议的算式</translation>
    </message>
</context>
<context>
    <name>cw::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>cw::MethodsPanel</name>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>负载</translation>
    </message>
</context>
<context>
    <name>cw::MethodsText</name>
    <message>
        <source>has no answer for these inputs</source>
        <translation>对这些输入没有结果</translation>
    </message>
    <message>
        <source>needs: %1</source>
        <comment>1: inputs that are not known</comment>
        <translation>需要：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of inputs</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>1: median, 2: range, both with units</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>1: year, 2: boundary</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nothing of these</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Only one method has an answer: %1, with %2.</source>
        <comment>1: method, 2: result</comment>
        <translation>只有一种方法有结果：%1，为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n methods lie between %1 (%2) and %3 (%4).</source>
        <comment>1 and 3: results, 2 and 4: methods</comment>
        <translation>
            <numerusform>%n 种方法的结果在 %1（%2）与 %3（%4）之间。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is a factor of %1.</source>
        <translation>相差 %1 倍。</translation>
    </message>
    <message>
        <source>Add a scenario first: its published methods then stand here side by side.</source>
        <translation>请先添加情景：各公开方法随后并列显示在此。</translation>
    </message>
    <message>
        <source>No method has an answer %1 for %2.</source>
        <comment>1: per year, 2: a result</comment>
        <translation>没有方法能给出%2（%1）。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>1: method, 2: result</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4.</source>
        <comment>1: scenario, 2: workload, 3: result, 4: per year</comment>
        <translation>%1，%2：%4%3。</translation>
    </message>
    <message>
        <source>By default: %1</source>
        <comment>1: inputs that nobody has set</comment>
        <translation>采用默认值：%1</translation>
    </message>
    <message>
        <source>As published, leaves out</source>
        <translation>按其公布不计入</translation>
    </message>
    <message>
        <source>defaults: %1</source>
        <comment>a number</comment>
        <translation>默认值：%1 项</translation>
    </message>
    <message>
        <source>Without a value: %1.</source>
        <comment>1: methods</comment>
        <translation>没有数值：%1。</translation>
    </message>
    <message>
        <source>The same inputs in every method that reads them; ranges come from the ranges of the inputs. Defaults are inputs that nobody has set here. The bold method is the scenario's own.</source>
        <translation>各方法读取同样的输入；范围来自输入的范围。默认值是此处无人设定的输入。加粗的是情景所用的方法。</translation>
    </message>
</context>
<context>
    <name>cw::MetricBox</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>cw::Middle</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>何者要紧</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>复制所显示的内容</translation>
    </message>
    <message>
        <source>Copy the chart or table (Ctrl+C). Pull from here, or the chart itself, to drop it into another window as a file.</source>
        <translation>复制图表或表格 (Ctrl+C)。从这里或直接从图表拖动，可作为文件放入其他窗口。</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所显示的内容</translation>
    </message>
    <message>
        <source>Export the chart or table as a file (Ctrl+E)</source>
        <translation>将图表或表格导出为文件 (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>cw::ModelCardText</name>
    <message>
        <source>the scenario trains no model</source>
        <translation>该情景不训练模型</translation>
    </message>
    <message>
        <source>the carbon of a training run is not known</source>
        <translation>训练运行的碳排放未知</translation>
    </message>
</context>
<context>
    <name>cw::NamedChart</name>
    <message>
        <source>No scenario is shown.</source>
        <translation>没有显示任何情景。</translation>
    </message>
    <message>
        <source>Too few inputs have a range to show how the result follows them.</source>
        <translation>带范围的输入太少，无法显示结果如何随之变化。</translation>
    </message>
</context>
<context>
    <name>cw::NumberRow</name>
    <message>
        <source>Slider for “%1”</source>
        <translation>“%1”的滑块</translation>
    </message>
    <message>
        <source>%1; %2; median %3</source>
        <comment>1: a range, 2: the kind of distribution, 3: a number</comment>
        <translation>%1；%2；中位数 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>1: name of an input, 2: its range in words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A number with or without a unit; ? for not known; a range as 2..4 or 3 ± 1</source>
        <translation>数字，可带单位；? 表示未知；范围写成 2..4 或 3 ± 1</translation>
    </message>
</context>
<context>
    <name>cw::NumberText</name>
    <message>
        <source>accelerators</source>
        <translation>个加速器</translation>
    </message>
    <message>
        <source>accelerator hours per run</source>
        <translation>加速器小时/次训练</translation>
    </message>
    <message>
        <source>accelerator hours per query</source>
        <translation>加速器小时/次查询</translation>
    </message>
    <message>
        <source>accelerator hours per year</source>
        <translation>加速器小时/年</translation>
    </message>
    <message>
        <source>FLOP per run</source>
        <translation>FLOP/次训练</translation>
    </message>
    <message>
        <source>FLOP per query</source>
        <translation>FLOP/次查询</translation>
    </message>
    <message>
        <source>runs per year</source>
        <translation>次训练/年</translation>
    </message>
    <message>
        <source>queries per year</source>
        <translation>次查询/年</translation>
    </message>
    <message>
        <source>thousand tokens per year</source>
        <translation>千词元/年</translation>
    </message>
    <message>
        <source>s per query</source>
        <translation>秒/次查询</translation>
    </message>
    <message>
        <source>run per year</source>
        <translation>次训练/年</translation>
    </message>
</context>
<context>
    <name>cw::PanelText</name>
    <message>
        <source>× baseline</source>
        <comment>unit of an axis</comment>
        <translation>× 基准</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>950 ×</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>用电</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
</context>
<context>
    <name>cw::PerBox</name>
    <message>
        <source>What the results are counted for</source>
        <translation>结果按什么计</translation>
    </message>
</context>
<context>
    <name>cw::PresetField</name>
    <message>
        <source>Choose a preset: model, grid, hardware …</source>
        <translation>选择预设：模型、电网、硬件……</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>选择预设</translation>
    </message>
    <message>
        <source>Type a model, an accelerator, a country, an operator or a price; Enter fills the inputs</source>
        <translation>输入模型、加速卡、国家、运营商或电价；回车填入</translation>
    </message>
</context>
<context>
    <name>cw::PresetModel</name>
    <message>
        <source>Sets %1</source>
        <comment>%1: list of inputs</comment>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between inputs</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>cw::Progress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>cw::PublishCommands</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1: %2 in the bundle, %3 now</source>
        <comment>1: where, 2 and 3: values</comment>
        <translation>%1：数据包中为 %2，现在为 %3</translation>
    </message>
    <message>
        <source>written by version %1, catalog %2, on %3</source>
        <translation>由版本 %1 写出，目录 %2，日期 %3</translation>
    </message>
    <message>
        <source>Equal: the results of the bundle come out again, %1 numbers (%2).</source>
        <comment>1: how many, 2: by which version</comment>
        <translation>一致：数据包的结果可以重现，共 %1 个数字（%2）。</translation>
    </message>
    <message>
        <source>Not equal: %1 results of the bundle differ (%2). The first: %3</source>
        <comment>1: how many, 2: by which version</comment>
        <translation>不一致：数据包中有 %1 个结果不同（%2）。第一个：%3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在写报告……</translation>
    </message>
    <message>
        <source>Writing the workbook…</source>
        <translation>正在写工作簿……</translation>
    </message>
    <message>
        <source>Writing the bundle…</source>
        <translation>正在写数据包……</translation>
    </message>
    <message>
        <source>Computing the results of the bundle again…</source>
        <translation>正在重新计算数据包的结果……</translation>
    </message>
    <message>
        <source>Import %1</source>
        <comment>a step that can be undone; 1: file</comment>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Imported from %1 (%2). Scenarios: %3.</source>
        <comment>1: file, 2: kind of file, 3: how many</comment>
        <translation>已从 %1 导入（%2）。情景数：%3。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>1: file</comment>
        <translation>正在读取 %1……</translation>
    </message>
    <message>
        <source>Cancelled; nothing was imported.</source>
        <translation>已取消；没有导入任何内容。</translation>
    </message>
</context>
<context>
    <name>cw::QuantityWords</name>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>query</source>
        <translation>次查询</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>次查询</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>run</source>
        <translation>次训练</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>次训练</translation>
    </message>
    <message>
        <source>home</source>
        <translation>户</translation>
    </message>
    <message>
        <source>homes</source>
        <translation>户</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>块 GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>块 GPU</translation>
    </message>
    <message>
        <source>server</source>
        <translation>台服务器</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>台服务器</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>car</source>
        <translation>辆车</translation>
    </message>
    <message>
        <source>cars</source>
        <translation>辆车</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>个泳池</translation>
    </message>
    <message>
        <source>pools</source>
        <translation>个泳池</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>千瓦时</translation>
    </message>
    <message>
        <source> per %1</source>
        <comment>behind a unit</comment>
        <translation>/%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>%1 (range %2)</source>
        <translation>%1（范围 %2）</translation>
    </message>
    <message>
        <source>Wh</source>
        <translation>瓦时</translation>
    </message>
    <message>
        <source>times</source>
        <comment>the unit of a ratio</comment>
        <translation>倍</translation>
    </message>
</context>
<context>
    <name>cw::RangeMenu</name>
    <message>
        <source>Type a range…</source>
        <translation>输入范围…</translation>
    </message>
    <message>
        <source>Exact value</source>
        <translation>精确值</translation>
    </message>
    <message>
        <source>Range of the sources (%1)</source>
        <translation>各来源的范围（%1）</translation>
    </message>
    <message>
        <source>Half to double</source>
        <translation>一半到两倍</translation>
    </message>
    <message>
        <source>Range: how uncertain is this value?</source>
        <translation>范围：此值有多不确定？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>1: name of an input, 2: what the button does</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cw::RangeWords</name>
    <message>
        <source>exact value</source>
        <translation>精确值</translation>
    </message>
    <message>
        <source>uniform, least to most</source>
        <translation>均匀分布，最小到最大</translation>
    </message>
    <message>
        <source>triangular, least to most</source>
        <translation>三角分布，最小到最大</translation>
    </message>
    <message>
        <source>PERT, least to most</source>
        <translation>PERT 分布，最小到最大</translation>
    </message>
    <message>
        <source>normal, 5th to 95th percentile</source>
        <translation>正态分布，第 5 至第 95 百分位</translation>
    </message>
    <message>
        <source>lognormal, 5th to 95th percentile</source>
        <translation>对数正态分布，第 5 至第 95 百分位</translation>
    </message>
    <message>
        <source>single values, least to most</source>
        <translation>离散值，最小到最大</translation>
    </message>
</context>
<context>
    <name>cw::RangesPanel</name>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Chance of more</source>
        <translation>超过的概率</translation>
    </message>
</context>
<context>
    <name>cw::ReportDialog</name>
    <message>
        <source>&amp;Write report…</source>
        <translation>写报告(&amp;W)…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>不署名</translation>
    </message>
    <message>
        <source>Your own words, before everything that is computed</source>
        <translation>您自己的话，写在所有计算内容之前</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>引言(&amp;I)</translation>
    </message>
    <message>
        <source>Move this block up (Alt+Up)</source>
        <translation>将此部分上移 (Alt+上)</translation>
    </message>
    <message>
        <source>Move this block down (Alt+Down)</source>
        <translation>将此部分下移 (Alt+下)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>&amp;Blocks, in their order</source>
        <translation>各部分及其顺序(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>These choices are kept in the document.</source>
        <translation>这些选择保存在文档中。</translation>
    </message>
    <message>
        <source>Tick at least one block.</source>
        <translation>请至少勾选一个部分。</translation>
    </message>
    <message>
        <source>A block of a newer version: it stays in the document, but this version cannot write it.</source>
        <translation>来自更新版本的部分：它保留在文档中，但此版本无法写出。</translation>
    </message>
</context>
<context>
    <name>cw::ResultsModel</name>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>× baseline</source>
        <translation>× 基准</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>大于 99 %</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>小于 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>P(&lt; baseline)</source>
        <comment>the chance of less than the baseline</comment>
        <translation>P(&lt; 基准)</translation>
    </message>
    <message>
        <source>P5</source>
        <translation>P5</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
</context>
<context>
    <name>cw::ScenarioDelegate</name>
    <message>
        <source>Name of the scenario</source>
        <translation>情景名称</translation>
    </message>
</context>
<context>
    <name>cw::ScenarioJsonText</name>
    <message>
        <source>the name or the id of a scenario</source>
        <translation>情景的名称或编号</translation>
    </message>
    <message>
        <source>a name that only one scenario has, or its id</source>
        <translation>只属于一个情景的名称，或其编号</translation>
    </message>
    <message>
        <source>a number between −1 and 1</source>
        <translation>−1 与 1 之间的数字</translation>
    </message>
</context>
<context>
    <name>cw::ScenarioListModel</name>
    <message>
        <source>Differs from %1 in some inputs.</source>
        <comment>%1: the scenario that it inherits from</comment>
        <translation>部分输入与“%1”不同。</translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation>%1，基准</translation>
    </message>
</context>
<context>
    <name>cw::ScenarioPanel</name>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>添加情景</translation>
    </message>
    <message>
        <source>★ baseline</source>
        <translation>★ 基准</translation>
    </message>
</context>
<context>
    <name>cw::SourceCard</name>
    <message>
        <source>measured: read off a meter or an instrument</source>
        <translation>实测：由电表或仪器读出</translation>
    </message>
    <message>
        <source>disclosed: published by the operator or maker</source>
        <translation>披露：由运营方或厂商公布</translation>
    </message>
    <message>
        <source>derived: computed from measured or disclosed figures</source>
        <translation>推算：由实测或披露数字算出</translation>
    </message>
    <message>
        <source>estimated: by others, from outside</source>
        <translation>估计：由外部人士作出</translation>
    </message>
    <message>
        <source>claimed: said without showing how</source>
        <translation>声称：未说明如何得出</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>链接：%1</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>“%1”的来源</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>cw::SourceChip</name>
    <message>
        <source>Source of “%1”: %2</source>
        <translation>“%1”的来源：%2</translation>
    </message>
</context>
<context>
    <name>cw::SourceLineText</name>
    <message>
        <source>, </source>
        <comment>between sources</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Sources: %1 and %2 more</source>
        <translation>来源：%1 等另有 %2 项</translation>
    </message>
    <message>
        <source>Counterwatt %1</source>
        <translation>Counterwatt %1</translation>
    </message>
    <message>
        <source>Counterwatt %1, catalog %2</source>
        <translation>Counterwatt %1，目录 %2</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>文档 %1</translation>
    </message>
</context>
<context>
    <name>cw::SourceText</name>
    <message>
        <source>%1 %2</source>
        <comment>1: publisher, 2: year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可：%1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>手动输入</translation>
    </message>
</context>
<context>
    <name>cw::SweepBar</name>
    <message>
        <source>No second input</source>
        <translation>无第二个输入</translation>
    </message>
    <message>
        <source>Input to sweep</source>
        <translation>要扫描的输入</translation>
    </message>
    <message>
        <source>Second input to sweep</source>
        <translation>第二个要扫描的输入</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>cw::SweepText</name>
    <message>
        <source>%1 from %2 to %3.</source>
        <comment>1: input, 2 and 3: values</comment>
        <translation>%1 由 %2 到 %3。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 takes %4 from %5 to %6.</source>
        <comment>1: input, 2 and 3: its values, 4: scenario, 5 and 6: results</comment>
        <translation>%1 由 %2 到 %3 时，%4 由 %5 变为 %6。</translation>
    </message>
    <message>
        <source>%1 does not read %2 with the chosen method. Choose another input.</source>
        <comment>1: a result, 2: an input</comment>
        <translation>所选方法下，%1 不读取“%2”。请选择另一个输入。</translation>
    </message>
    <message>
        <source>%1 is not known anywhere in this range.</source>
        <translation>在此范围内 %1 均未知。</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>an input's value</comment>
        <translation>现为 %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>1: result, 2: per year</comment>
        <translation>%2%1。</translation>
    </message>
    <message>
        <source>Lines: median; bands: 5th to 95th percentile from the ranges of the other inputs.</source>
        <translation>线：中位数；带：其他输入的范围所致的第 5 至第 95 百分位。</translation>
    </message>
    <message>
        <source>Choose two different inputs.</source>
        <translation>请选择两个不同的输入。</translation>
    </message>
    <message>
        <source>%1: between %2 and %3, by %4 and %5.</source>
        <comment>1: scenario, 2 and 3: results, 4 and 5: inputs</comment>
        <translation>%1：随 %4 和 %5 在 %2 与 %3 之间。</translation>
    </message>
    <message>
        <source>Single values of all other inputs; lines join equal results. The mark is the scenario as it is.</source>
        <translation>其他输入取单一数值；线连接相等的结果。标记为情景现状。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 leaves the result of %4 as it is.</source>
        <comment>1: input, 2 and 3: its values, 4: scenario</comment>
        <translation>%1 由 %2 到 %3，%4 的结果不变。</translation>
    </message>
</context>
<context>
    <name>cw::VerdictText</name>
    <message>
        <source>Holds, but</source>
        <translation>成立，但需注意</translation>
    </message>
</context>
<context>
    <name>cw::WhatMattersPanel</name>
    <message>
        <source>Its own result</source>
        <comment>not a difference of two scenarios</comment>
        <translation>自身结果</translation>
    </message>
    <message>
        <source>Which input moves the result most stands here. Add a scenario first.</source>
        <translation>哪个输入最能左右结果，显示在此。请先添加情景。</translation>
    </message>
    <message>
        <source>This result reads no number that could be swept.</source>
        <translation>此结果没有可扫描的数字。</translation>
    </message>
    <message>
        <source>New scenario from a point: choose one in the picture</source>
        <translation>由一点新建情景：请在图中选一点</translation>
    </message>
    <message>
        <source>New scenario with %1</source>
        <translation>新建情景：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two values</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>New scenario from a sweep</source>
        <translation>由扫描新建情景</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1: scenario, 2: values of inputs</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示什么</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>逐一变动</translation>
    </message>
    <message>
        <source>Shares of the uncertainty</source>
        <translation>不确定性份额</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Less which scenario</source>
        <translation>减去哪个情景</translation>
    </message>
    <message>
        <source>Its own result, or by how much it differs from another scenario</source>
        <translation>自身结果，或与另一情景之差</translation>
    </message>
    <message>
        <source>Cancelled. Change an input or choose another view to compute again.</source>
        <translation>已取消。更改输入或切换视图即可重新计算。</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>正在计算……</translation>
    </message>
    <message>
        <source>The shares are not known: the result is not finite in some draw.</source>
        <translation>份额未知：某些抽样中结果不是有限数。</translation>
    </message>
</context>
<context>
    <name>cw::WhyPanel</name>
    <message>
        <source>From this scenario</source>
        <translation>由此情景</translation>
    </message>
    <message>
        <source>To this scenario</source>
        <translation>到此情景</translation>
    </message>
</context>
<context>
    <name>cw::WhyText</name>
    <message>
        <source>%1 comes out %2 above %3</source>
        <comment>1: scenario, 2: 20 GWh, 3: scenario</comment>
        <translation>%1 比 %3 高 %2</translation>
    </message>
    <message>
        <source>%1 comes out %2 below %3</source>
        <comment>1: scenario, 2: 20 GWh, 3: scenario</comment>
        <translation>%1 比 %3 低 %2</translation>
    </message>
    <message>
        <source>%1, mostly because of: %2 (%3).</source>
        <comment>1: a comparison, 2: an input, 3: +8.4 GWh</comment>
        <translation>%1，主要因为：%2（%3）。</translation>
    </message>
    <message>
        <source>Shapley values: the mean effect of an input over every order in which the inputs of one scenario can become those of the other; they add up to the difference. Single values, without ranges.</source>
        <translation>Shapley 值：一个情景的输入按所有可能的次序变为另一情景的输入时，各输入的平均作用；总和等于差值。只用单一数值，不含范围。</translation>
    </message>
    <message>
        <source>More than 12 inputs differ: orders were sampled, whiskers show the 95 % interval.</source>
        <translation>有超过 12 个输入不同：次序经抽样，须线为 95 % 区间。</translation>
    </message>
    <message>
        <source>Choose two different scenarios.</source>
        <translation>请选择两个不同的情景。</translation>
    </message>
    <message>
        <source>Nothing that this result reads differs between the two.</source>
        <translation>此结果读取的输入，两者没有差别。</translation>
    </message>
    <message>
        <source>%1 %2, from %3 to %4.</source>
        <comment>1: result, 2: per year, 3 and 4: scenarios</comment>
        <translation>%2%1，由 %3 到 %4。</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <comment>1: input, 2: +8.4, 3: GWh</comment>
        <translation>%1：%2 %3。</translation>
    </message>
    <message>
        <source>%1 and %2 come out the same: what differs cancels out.</source>
        <comment>two scenarios</comment>
        <translation>%1 与 %2 结果相同：差异相互抵消。</translation>
    </message>
    <message>
        <source>%1 is not known %2 for one of the two, or for a mixture of them: an input is not known, the method has no answer, or it cannot be counted so.</source>
        <comment>1: a result, 2: per year</comment>
        <translation>两者之一或其混合的%1（%2）未知：有输入未知、方法没有结果，或不能这样计。</translation>
    </message>
    <message>
        <source>Other inputs: %1</source>
        <comment>a number</comment>
        <translation>其他输入：%1 项</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1: scenario, 2: 290 GWh</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The medians of the draws, which other charts show, are: %1.</source>
        <translation>其他图表所示的抽样中位数为：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between results</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>cw::WorkbookText</name>
    <message>
        <source>no scenario is shown</source>
        <translation>没有显示任何情景</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>name of a sheet</comment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Inputs</source>
        <comment>name of a sheet</comment>
        <translation>输入</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>name of a sheet</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Calculation</source>
        <comment>name of a sheet</comment>
        <translation>计算</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <comment>name of a sheet</comment>
        <translation>分位数</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>name of a sheet</comment>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>cw::ZoneDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>1: a grid's name, 2: its code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Choose a grid</source>
        <translation>选择电网</translation>
    </message>
    <message>
        <source>The file holds more grids than can be compared at once. Which one is to be imported?</source>
        <translation>文件中的电网多到无法同时比较。要导入哪一个？</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation>按名称或代码搜索</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>电网</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No grid matches.</source>
        <translation>没有匹配的电网。</translation>
    </message>
</context>
<context>
    <name>cw::workbook::InputsSheetText</name>
    <message>
        <source>From %1 to %2 %3. Clear the cell where it is not known.</source>
        <comment>1 and 2: numbers, 3: unit</comment>
        <translation>%1 至 %2 %3。若数值未知，请清空该单元格。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>范围 %1</translation>
    </message>
    <message>
        <source>Where the values come from</source>
        <translation>数值的出处</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Change a yellow cell, and every result follows. Clear it where the value is not known.</source>
        <translation>修改黄色单元格，所有结果随之变化。若数值未知，请清空该单元格。</translation>
    </message>
    <message>
        <source>Methods and other choices are fixed: they decide which formulas stand in the sheet of steps. “–” is not read by any result.</source>
        <translation>方法和其他选项是固定的：它们决定计算表中使用哪些公式。“–”表示没有任何结果用到该输入。</translation>
    </message>
</context>
<context>
    <name>cw::workbook::OverviewText</name>
    <message>
        <source>Comparison of AI energy scenarios</source>
        <translation>人工智能能耗情景对比</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1: Electricity, 2: GWh per year</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>P5–P95 at export</source>
        <translation>导出时的 P5–P95</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1（基准）</translation>
    </message>
    <message>
        <source>Shown %1: %2.</source>
        <comment>1: per year, 2: list</comment>
        <translation>按%1显示：%2。</translation>
    </message>
    <message>
        <source>How to use it: change a yellow cell in the sheet “%1”, and the results, their multiples of the baseline and the charts follow by the formulas of the sheet “%2”. Ranges (P5–P95), the headline and the methods are those of the export. Results are those of the single values of the inputs; the median of the draws, which charts of ranges show, stands in the sheet “%3”. Sheets are locked without a password, so that nothing else is changed by accident.</source>
        <translation>使用方法：修改“%1”表中的黄色单元格，结果、相对基准的倍数和图表便会按“%2”表中的公式随之变化。范围（P5–P95）、标题句和方法保持导出时的状态。结果按输入的单一数值计算；带范围的图表所示的抽样中位数在“%3”表中。各表已锁定但未设密码，以免误改其他内容。</translation>
    </message>
</context>
<context>
    <name>cw::workbook::ResultsSheetText</name>
    <message>
        <source>P%1</source>
        <comment>percentile</comment>
        <translation>P%1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>× baseline</source>
        <translation>× 基准</translation>
    </message>
    <message>
        <source>Results %1</source>
        <comment>1: per year</comment>
        <translation>结果（%1）</translation>
    </message>
    <message>
        <source>P5, P50 and P95 are the 5th, 50th and 95th percentile of %1 draws at the time of the export. They do not follow.</source>
        <translation>P5、P50 和 P95 是导出时 %1 次抽样的第 5、50 和 95 百分位数，不随输入变化。</translation>
    </message>
    <message>
        <source>Quantiles of the main results</source>
        <translation>主要结果的分位数</translation>
    </message>
    <message>
        <source>Of %1 draws with the seed %2, at the time of the export: they do not follow the inputs.</source>
        <translation>导出时 %1 次抽样（种子 %2）的分位数，不随输入变化。</translation>
    </message>
    <message>
        <source>Results whose inputs have no range are left out: they are the same in every draw.</source>
        <translation>输入没有范围的结果未列出：它们在每次抽样中都相同。</translation>
    </message>
    <message>
        <source>No input has a range.</source>
        <translation>没有任何输入带有范围。</translation>
    </message>
    <message>
        <source>Values and multiples of the baseline are formulas and follow the inputs: with their single values, so a value is not the median P50 of the draws.</source>
        <translation>数值和相对基准的倍数是公式，按输入的单一数值计算并随之变化，因此数值不等于抽样的中位数 P50。</translation>
    </message>
</context>
<context>
    <name>cw::workbook::SheetText</name>
    <message>
        <source>%1 (baseline, not shown)</source>
        <translation>%1（基准，未显示）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>cw::workbook::SourcesSheetText</name>
    <message>
        <source>What the inputs and the constants of the formulas rest on.</source>
        <translation>输入和公式常数的依据。</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作者或发布者</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>cw::workbook::StepsSheetText</name>
    <message>
        <source>Step on the way: %1</source>
        <translation>中间步骤：%1</translation>
    </message>
    <message>
        <source>Inputs as they are read</source>
        <translation>读入的输入</translation>
    </message>
    <message>
        <source>Constants, the same for all scenarios</source>
        <translation>常数（所有情景相同）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>1: Electricity, 2: scenario</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Values of the charts</source>
        <translation>图表的数值</translation>
    </message>
    <message>
        <source>From inputs to results</source>
        <translation>从输入到结果</translation>
    </message>
    <message>
        <source>Every step is a formula over the cells above it and the constants below: select a cell to see it.</source>
        <translation>每一步都是由上方单元格和下方常数构成的公式：选中单元格即可查看。</translation>
    </message>
    <message>
        <source>The formulas are those of the methods and choices at the time of the export; where a method has no answer for changed inputs, the sheet does not notice.</source>
        <translation>公式对应导出时的方法和选项；若某方法对修改后的输入给不出答案，表格不会察觉。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
</TS>