# Draws compute_ratio.csv, which lies beside it: gnuplot -e "format='pdf'" compute_ratio.gp; svg without that. gnuplot 5.4 or later.
if (!exists('format')) format = 'svg'
reset
if (format eq 'pdf') set terminal pdfcairo noenhanced rounded size 3.3in,2.29in font 'Helvetica,8' fontscale 0.75 linewidth 1; else set terminal svg noenhanced rounded size 640,400 font 'Helvetica,Arial,sans-serif,15' linewidth 1.6 background 'white'
small = format eq 'pdf' ? ',7' : ',13'
set output 'compute_ratio.'.format
set encoding utf8
set datafile separator comma
set datafile columnheaders
set border 3 linewidth 0.75
set tics nomirror out scale 0.6
set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.5 dashtype 1
set bars 0.6
set linetype 1 linecolor rgb '#1f3f77' pointtype 7 dashtype 1
set linetype 2 linecolor rgb '#d55e00' pointtype 5 dashtype (8,3)
set linetype 3 linecolor rgb '#3ca66b' pointtype 9 dashtype (2,2)
set linetype 4 linecolor rgb '#000000' pointtype 6 dashtype (8,3,2,3)
set linetype 5 linecolor rgb '#b05fa0' pointtype 4 dashtype (14,4)
set linetype 6 linecolor rgb '#56b4e9' pointtype 8 dashtype (4,2)
set linetype 7 linecolor rgb '#8c510a' pointtype 13 dashtype (1,3)
set linetype 8 linecolor rgb '#c8a000' pointtype 12 dashtype (8,3,2,3,2,3)
set linetype 9 linecolor rgb '#7f7f7f' pointtype 11 dashtype (14,3,2,3)
set key at screen 0.5, screen 0.985 top center horizontal maxcols 3 Left reverse samplen 2 width -2 font small
set tmargin 2.7
set logscale x
set xrange [3.51427:17.2008]
set xtics ('5' 5, '7' 7, '10' 10, '15' 15)
set yrange [70:103]
set ytics 10
set xlabel 'R = compute / communication'
set ylabel 'efficiency (%)'
plot 100*x/(1 + x) with lines linecolor rgb '#707070' dashtype 1 title 'R/(1+R)', \
     'compute_ratio.csv' every ::0::1 using "R":(100*column("efficiency")):(100*column("efficiency_low")):(100*column("efficiency_high")) with yerrorbars linetype 1 dashtype 1 pointsize 0.1 notitle, \
     'compute_ratio.csv' every ::2::3 using "R":(100*column("efficiency")):(100*column("efficiency_low")):(100*column("efficiency_high")) with yerrorbars linetype 2 dashtype 1 pointsize 0.1 notitle, \
     'compute_ratio.csv' every ::4::5 using "R":(100*column("efficiency")):(100*column("efficiency_low")):(100*column("efficiency_high")) with yerrorbars linetype 3 dashtype 1 pointsize 0.1 notitle, \
     'compute_ratio.csv' every ::0::1 using "R":(100*column("efficiency")) with points linetype 1 pointsize 0.8 title 'small', \
     'compute_ratio.csv' every ::0::1 using "R":(100*column("efficiency")):(sprintf('%d', column("world_size"))) with labels offset character 0.7,-0.5 left font small notitle, \
     'compute_ratio.csv' every ::2::3 using "R":(100*column("efficiency")) with points linetype 2 pointsize 0.8 title 'medium', \
     'compute_ratio.csv' every ::2::3 using "R":(100*column("efficiency")):(sprintf('%d', column("world_size"))) with labels offset character -0.7,0.5 right font small notitle, \
     'compute_ratio.csv' every ::4::5 using "R":(100*column("efficiency")) with points linetype 3 pointsize 0.8 title 'distilbert', \
     'compute_ratio.csv' every ::4::5 using "R":(100*column("efficiency")):(sprintf('%d', column("world_size"))) with labels offset character 0.7,-0.5 left font small notitle
