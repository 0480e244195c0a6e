// SPDX-License-Identifier: GPL-3.0-or-later
// A small catalog as CSV files in a temporary folder, for tests that change one file of it or build it.
#pragma once

#include "db/store/builder/catalog_builder.h"
#include "db/store/catalog_kinds.h"

#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>

namespace cw::test {

inline constexpr const char* kItemHeader = "id,name,name_zh,aliases,category,detail,zone,year,note\n";
inline constexpr const char* kFigureHeader = "item,quantity,value,low,high,year,grade,source,note\n";
inline constexpr const char* kClaimHeader =
    "id,article,sentence,sentence_zh,subject,subject_zh,quantity,who,year,per,claimed_low,claimed_high,unit,"
    "bound,kind,"
    "told_as,expression,plausible,missing,missing_zh,sources,note,note_zh\n";
inline constexpr const char* kFacetHeader = "claim,kind,told,told_zh,is,is_zh\n";

class CatalogFixture {
public:
    CatalogFixture()
    {
        for (const CatalogKind& kind : kCatalogKinds) {
            write(kind.items, kItemHeader);
            write(kind.figures, kFigureHeader);
        }
        writeClaims();
        write("VERSION", "2026-11\n");
        write("sources.csv",
              "id,title,publisher,year,licence,link\n"
              "patterson-2021,Carbon Emissions and Large Neural Network Training,arXiv,2021,quoted figure,"
              "https://arxiv.org/abs/2104.10350\n"
              "ember-2025,\"Yearly electricity data, \"\"carbon intensity\"\"\",Ember,2025,CC BY "
              "4.0,https://ember-energy.org\n");
        write("quantities.csv",
              "kind,quantity,unit,min,max,label,label_zh,parameter,factor\n"
              "model,training_energy,MWh,0,1e7,Training energy,训练用电,training.statedEnergy,1000\n"
              "model,accelerators,1,1,1e8,Accelerators,加速器,training.accelerators,\n"
              "model,pue,1,1,5,PUE,电能利用效率,site.pue,1\n"
              "grid,carbon,g/kWh,0,2500,Carbon intensity,碳强度,site.gridFactor,\n");
        write("models.csv",
              QByteArray(kItemHeader)
                  + "gpt-3,GPT-3 175B,,GPT3;davinci,language,OpenAI,,2020,\n"
                    "gpt-4,GPT-4,,ChatGPT;fourth generation of a family,language,OpenAI,,2023,\n"
                    "gpt-4o,GPT-4o,,ChatGPT,language,OpenAI,,2024,\n"
                    "qwen-72b,Qwen 72B,通义千问,Tongyi Qianwen,language,Alibaba,,2023,\n");
        write("model_figures.csv",
              QByteArray(kFigureHeader)
                  + "gpt-3,training_energy,1287,,,2020,derived,patterson-2021,\"chips x time x power, with "
                    "PUE\"\n"
                    "gpt-3,accelerators,10000,,,2020,estimated,patterson-2021,\n"
                    "gpt-3,pue,1.10,1.08,1.12,2020,disclosed,patterson-2021,\n");
        write("grids.csv",
              QByteArray(kItemHeader)
                  + "deu,Germany,德国,DE;Deutschland,country,,DEU,,\n"
                    "usa,United States,美国,US;米国;アメリカ,country,,USA,,\n"
                    "us-camx,CAMX,加州,California,US subregion,California,US,2023,\n"
                    "cn-nm,Inner Mongolia,内蒙古,Nei Mongol,China province,,CN-NM,2022,CO2 only\n"
                    "civ,Cote d'Ivoire,科特迪瓦,Côte d'Ivoire,country,,CIV,,\n");
        write("grid_figures.csv",
              QByteArray(kFigureHeader)
                  + "deu,carbon,344.14,,,2024,derived,ember-2025,\n"
                    "usa,carbon,384.4,,,2025,derived,ember-2025,\n"
                    "usa,carbon,390,,,2024,derived,ember-2025,the year before\n"
                    "cn-nm,carbon,684.9,,,2022,disclosed,ember-2025,\n");
    }

    [[nodiscard]] QString folder() const { return m_dir.path(); }
    [[nodiscard]] QString outFile() const { return m_dir.filePath(QStringLiteral("catalog.sqlite")); }

    void write(const char* name, const QByteArray& text) const
    {
        QFile file(m_dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            throw std::runtime_error("the test cannot write its files");
    }
    void append(const char* name, const QByteArray& text) const
    {
        QFile file(m_dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::Append) || file.write(text) != text.size())
            throw std::runtime_error("the test cannot write its files");
    }
    void remove(const char* name) const { QFile::remove(m_dir.filePath(QString::fromLatin1(name))); }

    [[nodiscard]] catalog_build::Report build() const
    {
        return catalog_build::buildCatalog(folder(), outFile());
    }

private:
    void writeClaims() const
    {
        write("claims.csv",
              QByteArray(kClaimHeader)
                  + "paper-1,patterson-2021,A run takes 128.7 kWh.,训练一次 128.7 "
                    "度。,GPT-3,GPT-3,training,Paper,2020,run,"
                    "128.7,128.7,kWh,at-least,estimate,measured,10 kW * 1 h,1287 "
                    "MWh,,,patterson-2021;ember-2025,A note.,注。\n"
                    "paper-2,ember-2025,Fusion comes.,聚变将至。,fusion,聚变,fusion,\"Paper, page "
                    "2\",,,,,,,forecast,forecast,"
                    ",,Nothing to weigh.,无从比较。,,,\n");
        write("claim_facets.csv",
              QByteArray(kFacetHeader)
                  + "paper-1,scope,AI,人工智能,all machines,全部机器\n"
                    "paper-1,base-year,2019,2019,2020,2020\n");
    }

    QTemporaryDir m_dir;
};

} // namespace cw::test
