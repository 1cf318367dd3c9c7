(* ornstein-uhlenbeck-law *)
(* On a quadratic function Langevin's chain has a normal law whose covariance is known at every step; its limit exceeds Gibbs' by a share of h lambda/(2 - h lambda), and the diffusion approaches Gibbs at the rate of the least curvature. *)
(* f = x^T H x/2, H symmetric positive definite, temperature 1/b, xi_k independent standard normal *)
(* chain, h |H| < 2: X_(k+1) = A X_k + sqrt(2 h/b) xi_k, A = I - h H, X_0 fixed;  S_k = its covariance *)
(* diffusion: dX = -H X dt + sqrt(2/b) dW; Gibbs: normal with covariance H^-1/b;  m = the least eigenvalue of H *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (a) covariance: b S_k (H - h H^2/2) = I - A^(2k); for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=1 Steps=1 HasScale=True IsIndependent=True IsDownhill=True TakesLeast=True *)
Open Scope R_scope.
Definition part_a_covariance_divisor_1 (b_0 : R) : R :=
  b_0.
Definition part_a_covariance_divisor_2 (M_0 : R) : R :=
  (1 + (M_0 * M_0)).
Definition part_a_covariance_1 (b_0 h_0 M_0 : R) : R :=
  let t10 := ((2 / (1 + (M_0 * M_0))) * M_0) in
  let t12 := ((t10 * t10) + 1) in
  let t22 := (1 - (h_0 * t12)) in
  (((b_0 * (((h_0 + h_0) / b_0) * (t12 - (((1 / 2) * h_0) * (t12 * t12))))) - 1) + (t22 * t22)).
Theorem part_a_covariance : forall b_0 h_0 M_0 : R,
  part_a_covariance_divisor_1 b_0 <> 0 ->
  part_a_covariance_1 b_0 h_0 M_0 = 0.
Proof.
  intros.
  assert (part_a_covariance_divisor_2 M_0 <> 0) by (unfold part_a_covariance_divisor_2; cbv zeta; apply Rgt_not_eq; nra).
  unfold part_a_covariance_divisor_1, part_a_covariance_divisor_2, part_a_covariance_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_covariance.
Close Scope R_scope.

(* (a) covariance: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Steps=1 HasScale=True IsIndependent=True IsDownhill=True TakesLeast=True *)
Open Scope Q_scope.
Definition part_a_covariance_evaluated_term (b_0 h_0 M_0 : Q) : Q * Q :=
  let t2 := Qred (h_0 + h_0) in
  let t3 := Qred (t2 / b_0) in
  let t7 := Qred (M_0 * M_0) in
  let t8 := Qred (1 + t7) in
  let t9 := Qred (2 / t8) in
  let t10 := Qred (t9 * M_0) in
  let t11 := Qred (t10 * t10) in
  let t12 := Qred (t11 + 1) in
  let t14 := Qred ((1 / 2) * h_0) in
  let t15 := Qred (t12 * t12) in
  let t16 := Qred (t14 * t15) in
  let t17 := Qred (t12 - t16) in
  let t18 := Qred (t3 * t17) in
  let t19 := Qred (b_0 * t18) in
  let t21 := Qred (h_0 * t12) in
  let t22 := Qred (1 - t21) in
  (Qred ((t19 - 1)), Qred ((t22 * t22))).
Theorem part_a_covariance_evaluated :
  part_a_covariance_evaluated_term (2425 # 1024) (381 # 1024) (-975 # 1024)
  = ((-1104219059792750105286453696649 # 16750422070440753484358537445376), (1104219059792750105286453696649 # 16750422070440753484358537445376)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_covariance_evaluated.
Close Scope Q_scope.

(* (a) covariance: b S_k (H - h H^2/2) = I - A^(2k); for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=1 Steps=2 HasScale=True IsIndependent=True IsDownhill=True TakesLeast=True *)
Open Scope R_scope.
Definition part_a_covariance_larger_divisor_1 (M_0 : R) : R :=
  (1 + (M_0 * M_0)).
Definition part_a_covariance_larger_divisor_2 (b_0 : R) : R :=
  b_0.
Definition part_a_covariance_larger_1 (b_0 h_0 M_0 : R) : R :=
  let t8 := ((2 / (1 + (M_0 * M_0))) * M_0) in
  let t10 := ((t8 * t8) + 1) in
  let t12 := (1 - (h_0 * t10)) in
  let t14 := ((h_0 + h_0) / b_0) in
  (((b_0 * ((((t12 * t14) * t12) + t14) * (t10 - (((1 / 2) * h_0) * (t10 * t10))))) - 1) + (((t12 * t12) * t12) * t12)).
Theorem part_a_covariance_larger : forall b_0 h_0 M_0 : R,
  part_a_covariance_larger_divisor_2 b_0 <> 0 ->
  part_a_covariance_larger_1 b_0 h_0 M_0 = 0.
Proof.
  intros.
  assert (part_a_covariance_larger_divisor_1 M_0 <> 0) by (unfold part_a_covariance_larger_divisor_1; cbv zeta; apply Rgt_not_eq; nra).
  unfold part_a_covariance_larger_divisor_1, part_a_covariance_larger_divisor_2, part_a_covariance_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_covariance_larger.
Close Scope R_scope.

(* (a) covariance: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Steps=2 HasScale=True IsIndependent=True IsDownhill=True TakesLeast=True *)
Open Scope Q_scope.
Definition part_a_covariance_larger_evaluated_term (b_0 h_0 M_0 : Q) : Q * Q :=
  let t5 := Qred (M_0 * M_0) in
  let t6 := Qred (1 + t5) in
  let t7 := Qred (2 / t6) in
  let t8 := Qred (t7 * M_0) in
  let t9 := Qred (t8 * t8) in
  let t10 := Qred (t9 + 1) in
  let t11 := Qred (h_0 * t10) in
  let t12 := Qred (1 - t11) in
  let t13 := Qred (h_0 + h_0) in
  let t14 := Qred (t13 / b_0) in
  let t15 := Qred (t12 * t14) in
  let t16 := Qred (t15 * t12) in
  let t17 := Qred (t16 + t14) in
  let t19 := Qred ((1 / 2) * h_0) in
  let t20 := Qred (t10 * t10) in
  let t21 := Qred (t19 * t20) in
  let t22 := Qred (t10 - t21) in
  let t23 := Qred (t17 * t22) in
  let t24 := Qred (b_0 * t23) in
  let t26 := Qred (t12 * t12) in
  let t27 := Qred (t26 * t12) in
  (Qred ((t24 - 1)), Qred ((t27 * t12))).
Theorem part_a_covariance_larger_evaluated :
  part_a_covariance_larger_evaluated_term (2425 # 1024) (381 # 1024) (-975 # 1024)
  = ((-1219299732009585032191570382153343887856321516613877313829201 # 280576639537908698683851554469869331209156412479704748183781376), (1219299732009585032191570382153343887856321516613877313829201 # 280576639537908698683851554469869331209156412479704748183781376)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_covariance_larger_evaluated.
Close Scope Q_scope.

(* (b) limit: S = (H - h H^2/2)^-1/b has S = A S A + (2 h/b) I; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=1 Steps=1 HasScale=True IsIndependent=True IsDownhill=True TakesLeast=True *)
Open Scope R_scope.
Definition part_b_limit_divisor_1 (M_0 : R) : R :=
  (1 + (M_0 * M_0)).
Definition part_b_limit_divisor_2 (b_0 : R) : R :=
  b_0.
Definition part_b_limit_divisor_3 (h_0 M_0 : R) : R :=
  let t7 := ((2 / (1 + (M_0 * M_0))) * M_0) in
  let t9 := ((t7 * t7) + 1) in
  (t9 - (((1 / 2) * h_0) * (t9 * t9))).
Definition part_b_limit_1 (h_0 M_0 b_0 : R) : R :=
  let t7 := ((2 / (1 + (M_0 * M_0))) * M_0) in
  let t9 := ((t7 * t7) + 1) in
  let t11 := (1 - (h_0 * t9)) in
  let t20 := ((1 / b_0) * (1 / (t9 - (((1 / 2) * h_0) * (t9 * t9))))) in
  ((((t11 * t20) * t11) + ((h_0 + h_0) / b_0)) - t20).
Theorem part_b_limit : forall h_0 M_0 b_0 : R,
  part_b_limit_divisor_2 b_0 <> 0 ->
  part_b_limit_divisor_3 h_0 M_0 <> 0 ->
  part_b_limit_1 h_0 M_0 b_0 = 0.
Proof.
  intros.
  assert (part_b_limit_divisor_1 M_0 <> 0) by (unfold part_b_limit_divisor_1; cbv zeta; apply Rgt_not_eq; nra).
  unfold part_b_limit_divisor_1, part_b_limit_divisor_2, part_b_limit_divisor_3, part_b_limit_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_b_limit.
Close Scope R_scope.

(* (b) limit: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Steps=1 HasScale=True IsIndependent=True IsDownhill=True TakesLeast=True *)
Open Scope Q_scope.
Definition part_b_limit_evaluated_term (h_0 M_0 b_0 : Q) : Q * Q :=
  let t4 := Qred (M_0 * M_0) in
  let t5 := Qred (1 + t4) in
  let t6 := Qred (2 / t5) in
  let t7 := Qred (t6 * M_0) in
  let t8 := Qred (t7 * t7) in
  let t9 := Qred (t8 + 1) in
  let t10 := Qred (h_0 * t9) in
  let t11 := Qred (1 - t10) in
  let t13 := Qred (1 / b_0) in
  let t15 := Qred ((1 / 2) * h_0) in
  let t16 := Qred (t9 * t9) in
  let t17 := Qred (t15 * t16) in
  let t18 := Qred (t9 - t17) in
  let t19 := Qred (1 / t18) in
  let t21 := Qred (t11 * (t13 * t19)) in
  let t22 := Qred (t21 * t11) in
  let t23 := Qred (h_0 + h_0) in
  let t24 := Qred (t23 / b_0) in
  (Qred ((t22 + t24)), Qred ((t13 * t19))).
Theorem part_b_limit_evaluated :
  part_b_limit_evaluated_term (381 # 1024) (-975 # 1024) (2425 # 1024)
  = ((33500844140881506968717074890752 # 99585412863048315470471924122475), (33500844140881506968717074890752 # 99585412863048315470471924122475)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_limit_evaluated.
Close Scope Q_scope.

(* (b) limit: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Steps=1 HasScale=True IsIndependent=True IsDownhill=True TakesLeast=True *)
Open Scope Q_scope.
Definition part_b_limit_larger_evaluated_term (h_0 M_3 M_2 M_1 M_0 b_0 : Q) : Q * Q * Q * Q * Q * Q * Q * Q :=
  let t4 := Qred (M_3 * M_3) in
  let t6 := Qred (M_2 * M_2) in
  let t8 := Qred (M_1 * M_1) in
  let t10 := Qred (M_0 * M_0) in
  let t11 := Qred (t8 + t10) in
  let t12 := Qred (t6 + t11) in
  let t13 := Qred (t4 + t12) in
  let t14 := Qred (1 + t13) in
  let t15 := Qred (2 / t14) in
  let t16 := Qred (t15 * M_1) in
  let t17 := Qred (t15 * M_3) in
  let t18 := Qred (t16 * t17) in
  let t19 := Qred (t15 * M_0) in
  let t20 := Qred (t15 * M_2) in
  let t21 := Qred (t19 * t20) in
  let t22 := Qred (t18 + t21) in
  let t23 := Qred (h_0 * t22) in
  let t24 := Qred (- t23) in
  let t26 := Qred (1 / b_0) in
  let t27 := Qred (t17 * t16) in
  let t28 := Qred (t20 * t19) in
  let t29 := Qred (t27 + t28) in
  let t31 := Qred ((1 / 2) * h_0) in
  let t32 := Qred (t17 * t17) in
  let t33 := Qred (t20 * t20) in
  let t34 := Qred (t32 + t33) in
  let t35 := Qred (t34 + 1) in
  let t36 := Qred (t35 * t29) in
  let t37 := Qred (t16 * t16) in
  let t38 := Qred (t19 * t19) in
  let t39 := Qred (t37 + t38) in
  let t40 := Qred (t39 + 1) in
  let t41 := Qred (t29 * t40) in
  let t42 := Qred (t36 + t41) in
  let t43 := Qred (t31 * t42) in
  let t44 := Qred (t29 - t43) in
  let t45 := Qred (- t44) in
  let t46 := Qred (t22 * t29) in
  let t47 := Qred (t40 * t40) in
  let t48 := Qred (t46 + t47) in
  let t49 := Qred (t31 * t48) in
  let t50 := Qred (t40 - t49) in
  let t51 := Qred (t44 / t50) in
  let t52 := Qred (t45 * t51) in
  let t53 := Qred (t35 * t35) in
  let t54 := Qred (t29 * t22) in
  let t55 := Qred (t53 + t54) in
  let t56 := Qred (t31 * t55) in
  let t57 := Qred (t35 - t56) in
  let t58 := Qred (t52 + t57) in
  let t59 := Qred (1 / t58) in
  let t61 := Qred (t24 * (t26 * t59)) in
  let t62 := Qred (h_0 * t40) in
  let t63 := Qred (1 - t62) in
  let t64 := Qred (- t51) in
  let t65 := Qred (t64 * t59) in
  let t67 := Qred (t63 * (t26 * t65)) in
  let t68 := Qred (t61 + t67) in
  let t69 := Qred (h_0 * t29) in
  let t70 := Qred (- t69) in
  let t71 := Qred (t68 * t70) in
  let t72 := Qred (t64 / t58) in
  let t74 := Qred (t24 * (t26 * t72)) in
  let t75 := Qred (t64 * t72) in
  let t76 := Qred (1 / t50) in
  let t77 := Qred (t75 + t76) in
  let t79 := Qred (t63 * (t26 * t77)) in
  let t80 := Qred (t74 + t79) in
  let t81 := Qred (t80 * t63) in
  let t82 := Qred (t71 + t81) in
  let t83 := Qred (h_0 + h_0) in
  let t84 := Qred (t83 / b_0) in
  let t86 := Qred (h_0 * t35) in
  let t87 := Qred (1 - t86) in
  let t88 := Qred (t68 * t87) in
  let t89 := Qred (t80 * t24) in
  let t91 := Qred (t87 * (t26 * t59)) in
  let t92 := Qred (t70 * (t26 * t65)) in
  let t93 := Qred (t91 + t92) in
  let t94 := Qred (t93 * t70) in
  let t95 := Qred (t87 * (t26 * t72)) in
  let t96 := Qred (t70 * (t26 * t77)) in
  let t97 := Qred (t95 + t96) in
  let t98 := Qred (t97 * t63) in
  let t100 := Qred (t93 * t87) in
  let t101 := Qred (t97 * t24) in
  let t102 := Qred (t100 + t101) in
  (Qred ((t82 + t84)), Qred ((t26 * t77)), Qred ((t88 + t89)), Qred ((t26 * t65)), Qred ((t94 + t98)), Qred ((t26 * t72)), Qred ((t102 + t84)), Qred ((t26 * t59))).
Theorem part_b_limit_larger_evaluated :
  part_b_limit_larger_evaluated_term (381 # 1024) (-11 # 16) (491 # 512) (-997 # 1024) (-975 # 1024) (2425 # 1024)
  = ((102699744125300410467860957752569692875725412079075328000000 # 252816438086319457640583812436157865873909771889663923545577), (102699744125300410467860957752569692875725412079075328000000 # 252816438086319457640583812436157865873909771889663923545577), (2771010469781713296097822940247144622153610932781056000000 # 252816438086319457640583812436157865873909771889663923545577), (2771010469781713296097822940247144622153610932781056000000 # 252816438086319457640583812436157865873909771889663923545577), (2771010469781713296097822940247144622153610932781056000000 # 252816438086319457640583812436157865873909771889663923545577), (2771010469781713296097822940247144622153610932781056000000 # 252816438086319457640583812436157865873909771889663923545577), (107955189569616771054876391158945247596263372720537600000000 # 252816438086319457640583812436157865873909771889663923545577), (107955189569616771054876391158945247596263372720537600000000 # 252816438086319457640583812436157865873909771889663923545577)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_limit_larger_evaluated.
Close Scope Q_scope.

(* (b) bias: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Steps=1 HasScale=True IsIndependent=True IsDownhill=True TakesLeast=True *)
Open Scope Q_scope.
Definition part_b_bias_evaluated_term (b_0 l_0 h_0 : Q) : Q * Q :=
  let t5 := Qred ((1 / 2) * h_0) in
  let t6 := Qred (t5 * l_0) in
  let t7 := Qred (t6 * l_0) in
  let t8 := Qred (l_0 - t7) in
  let t9 := Qred (b_0 * t8) in
  let t11 := Qred (b_0 * l_0) in
  let t12 := Qred (1 / t11) in
  let t13 := Qred (h_0 * l_0) in
  let t15 := Qred (2 - t13) in
  let t16 := Qred (t13 / t15) in
  let t17 := Qred (1 + t16) in
  (Qred ((1 / t9)), Qred ((t12 * t17))).
Theorem part_b_bias_evaluated :
  part_b_bias_evaluated_term (2425 # 1024) (2881 # 1024) (381 # 1024)
  = ((2199023255552 # 6982868909675), (2199023255552 # 6982868909675)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_b_bias_evaluated.
Close Scope Q_scope.

(* (c) diffusion: Gibbs' covariance S = H^-1/b has H S + S H = (2/b) I; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=1 Steps=1 HasScale=True IsIndependent=True IsDownhill=True TakesLeast=True *)
Open Scope R_scope.
Definition part_c_diffusion_divisor_1 (M_0 : R) : R :=
  (1 + (M_0 * M_0)).
Definition part_c_diffusion_divisor_2 (b_0 : R) : R :=
  b_0.
Definition part_c_diffusion_divisor_3 (M_0 : R) : R :=
  let t6 := ((2 / (1 + (M_0 * M_0))) * M_0) in
  ((t6 * t6) + 1).
Definition part_c_diffusion_1 (M_0 b_0 : R) : R :=
  let t6 := ((2 / (1 + (M_0 * M_0))) * M_0) in
  let t8 := ((t6 * t6) + 1) in
  let t12 := ((1 / b_0) * (1 / t8)) in
  (((t8 * t12) + (t12 * t8)) - (2 / b_0)).
Theorem part_c_diffusion : forall M_0 b_0 : R,
  part_c_diffusion_divisor_2 b_0 <> 0 ->
  part_c_diffusion_1 M_0 b_0 = 0.
Proof.
  intros.
  assert (part_c_diffusion_divisor_1 M_0 <> 0) by (unfold part_c_diffusion_divisor_1; cbv zeta; apply Rgt_not_eq; nra).
  assert (part_c_diffusion_divisor_3 M_0 <> 0) by (unfold part_c_diffusion_divisor_3; cbv zeta; apply Rgt_not_eq; nra).
  unfold part_c_diffusion_divisor_1, part_c_diffusion_divisor_2, part_c_diffusion_divisor_3, part_c_diffusion_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_c_diffusion.
Close Scope R_scope.

(* (c) diffusion: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Steps=1 HasScale=True IsIndependent=True IsDownhill=True TakesLeast=True *)
Open Scope Q_scope.
Definition part_c_diffusion_evaluated_term (M_0 b_0 : Q) : Q * Q :=
  let t3 := Qred (M_0 * M_0) in
  let t4 := Qred (1 + t3) in
  let t5 := Qred (2 / t4) in
  let t6 := Qred (t5 * M_0) in
  let t7 := Qred (t6 * t6) in
  let t8 := Qred (t7 + 1) in
  let t10 := Qred (1 / b_0) in
  let t11 := Qred (1 / t8) in
  let t12 := Qred (t10 * t11) in
  let t13 := Qred (t8 * t12) in
  let t14 := Qred (t12 * t8) in
  (Qred ((t13 + t14)), Qred ((2 / b_0))).
Theorem part_c_diffusion_evaluated :
  part_c_diffusion_evaluated_term (-975 # 1024) (2425 # 1024)
  = ((2048 # 2425), (2048 # 2425)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_c_diffusion_evaluated.
Close Scope Q_scope.

(* (c) diffusion: Gibbs' covariance S = H^-1/b has H S + S H = (2/b) I; for all real values of what is drawn. The first 2 of 4 differences: all would be too large. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Steps=1 HasScale=True IsIndependent=True IsDownhill=True TakesLeast=True *)
Open Scope R_scope.
Definition part_c_diffusion_larger_divisor_1 (M_3 M_2 M_1 M_0 : R) : R :=
  (1 + ((M_3 * M_3) + ((M_2 * M_2) + ((M_1 * M_1) + (M_0 * M_0))))).
Definition part_c_diffusion_larger_divisor_2 (b_0 : R) : R :=
  b_0.
Definition part_c_diffusion_larger_divisor_3 (M_3 M_2 M_1 M_0 : R) : R :=
  let t14 := (2 / (1 + ((M_3 * M_3) + ((M_2 * M_2) + ((M_1 * M_1) + (M_0 * M_0)))))) in
  let t15 := (t14 * M_1) in
  let t18 := (t14 * M_0) in
  (((t15 * t15) + (t18 * t18)) + 1).
Definition part_c_diffusion_larger_divisor_4 (M_3 M_2 M_1 M_0 : R) : R :=
  let t14 := (2 / (1 + ((M_3 * M_3) + ((M_2 * M_2) + ((M_1 * M_1) + (M_0 * M_0)))))) in
  let t15 := (t14 * M_1) in
  let t16 := (t14 * M_3) in
  let t18 := (t14 * M_0) in
  let t19 := (t14 * M_2) in
  let t26 := ((t16 * t15) + (t19 * t18)) in
  let t30 := (((t15 * t15) + (t18 * t18)) + 1) in
  let t31 := (t26 / t30) in
  let t38 := (((t16 * t16) + (t19 * t19)) + 1) in
  (((- t26) * t31) + t38).
Definition part_c_diffusion_larger_1 (M_3 M_2 M_1 M_0 b_0 : R) : R :=
  let t14 := (2 / (1 + ((M_3 * M_3) + ((M_2 * M_2) + ((M_1 * M_1) + (M_0 * M_0)))))) in
  let t15 := (t14 * M_1) in
  let t16 := (t14 * M_3) in
  let t18 := (t14 * M_0) in
  let t19 := (t14 * M_2) in
  let t21 := ((t15 * t16) + (t18 * t19)) in
  let t23 := (1 / b_0) in
  let t26 := ((t16 * t15) + (t19 * t18)) in
  let t30 := (((t15 * t15) + (t18 * t18)) + 1) in
  let t31 := (t26 / t30) in
  let t32 := (- t31) in
  let t38 := (((t16 * t16) + (t19 * t19)) + 1) in
  let t39 := (((- t26) * t31) + t38) in
  let t40 := (t32 / t39) in
  let t46 := (t23 * ((t32 * t40) + (1 / t30))) in
  let t49 := (1 / t39) in
  let t51 := (t23 * (t32 * t49)) in
  ((((t21 * (t23 * t40)) + (t30 * t46)) + ((t51 * t26) + (t46 * t30))) - (2 / b_0)).
Definition part_c_diffusion_larger_2 (M_3 M_2 M_1 M_0 b_0 : R) : R :=
  let t14 := (2 / (1 + ((M_3 * M_3) + ((M_2 * M_2) + ((M_1 * M_1) + (M_0 * M_0)))))) in
  let t15 := (t14 * M_1) in
  let t16 := (t14 * M_3) in
  let t18 := (t14 * M_0) in
  let t19 := (t14 * M_2) in
  let t21 := ((t15 * t16) + (t18 * t19)) in
  let t23 := (1 / b_0) in
  let t26 := ((t16 * t15) + (t19 * t18)) in
  let t30 := (((t15 * t15) + (t18 * t18)) + 1) in
  let t31 := (t26 / t30) in
  let t32 := (- t31) in
  let t38 := (((t16 * t16) + (t19 * t19)) + 1) in
  let t39 := (((- t26) * t31) + t38) in
  let t40 := (t32 / t39) in
  let t46 := (t23 * ((t32 * t40) + (1 / t30))) in
  let t49 := (1 / t39) in
  let t51 := (t23 * (t32 * t49)) in
  (((t21 * (t23 * t49)) + (t30 * t51)) + ((t51 * t38) + (t46 * t21))).
Theorem part_c_diffusion_larger : forall M_3 M_2 M_1 M_0 b_0 : R,
  part_c_diffusion_larger_divisor_2 b_0 <> 0 ->
  part_c_diffusion_larger_divisor_4 M_3 M_2 M_1 M_0 <> 0 ->
  part_c_diffusion_larger_1 M_3 M_2 M_1 M_0 b_0 = 0 /\
  part_c_diffusion_larger_2 M_3 M_2 M_1 M_0 b_0 = 0.
Proof.
  intros.
  assert (part_c_diffusion_larger_divisor_1 M_3 M_2 M_1 M_0 <> 0) by (unfold part_c_diffusion_larger_divisor_1; cbv zeta; apply Rgt_not_eq; nra).
  assert (part_c_diffusion_larger_divisor_3 M_3 M_2 M_1 M_0 <> 0) by (unfold part_c_diffusion_larger_divisor_3; cbv zeta; apply Rgt_not_eq; nra).
  unfold part_c_diffusion_larger_divisor_1, part_c_diffusion_larger_divisor_2, part_c_diffusion_larger_divisor_3, part_c_diffusion_larger_divisor_4, part_c_diffusion_larger_1, part_c_diffusion_larger_2 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_c_diffusion_larger.
Close Scope R_scope.

(* (c) diffusion: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Steps=1 HasScale=True IsIndependent=True IsDownhill=True TakesLeast=True *)
Open Scope Q_scope.
Definition part_c_diffusion_larger_evaluated_term (M_3 M_2 M_1 M_0 b_0 : Q) : Q * Q * Q * Q * Q * Q * Q :=
  let t3 := Qred (M_3 * M_3) in
  let t5 := Qred (M_2 * M_2) in
  let t7 := Qred (M_1 * M_1) in
  let t9 := Qred (M_0 * M_0) in
  let t10 := Qred (t7 + t9) in
  let t11 := Qred (t5 + t10) in
  let t12 := Qred (t3 + t11) in
  let t13 := Qred (1 + t12) in
  let t14 := Qred (2 / t13) in
  let t15 := Qred (t14 * M_1) in
  let t16 := Qred (t14 * M_3) in
  let t17 := Qred (t15 * t16) in
  let t18 := Qred (t14 * M_0) in
  let t19 := Qred (t14 * M_2) in
  let t20 := Qred (t18 * t19) in
  let t21 := Qred (t17 + t20) in
  let t23 := Qred (1 / b_0) in
  let t24 := Qred (t16 * t15) in
  let t25 := Qred (t19 * t18) in
  let t26 := Qred (t24 + t25) in
  let t27 := Qred (t15 * t15) in
  let t28 := Qred (t18 * t18) in
  let t29 := Qred (t27 + t28) in
  let t30 := Qred (t29 + 1) in
  let t31 := Qred (t26 / t30) in
  let t32 := Qred (- t31) in
  let t33 := Qred (- t26) in
  let t34 := Qred (t33 * t31) in
  let t35 := Qred (t16 * t16) in
  let t36 := Qred (t19 * t19) in
  let t37 := Qred (t35 + t36) in
  let t38 := Qred (t37 + 1) in
  let t39 := Qred (t34 + t38) in
  let t40 := Qred (t32 / t39) in
  let t41 := Qred (t23 * t40) in
  let t42 := Qred (t21 * t41) in
  let t43 := Qred (t32 * t40) in
  let t44 := Qred (1 / t30) in
  let t45 := Qred (t43 + t44) in
  let t46 := Qred (t23 * t45) in
  let t47 := Qred (t30 * t46) in
  let t48 := Qred (t42 + t47) in
  let t49 := Qred (1 / t39) in
  let t50 := Qred (t32 * t49) in
  let t51 := Qred (t23 * t50) in
  let t52 := Qred (t51 * t26) in
  let t53 := Qred (t46 * t30) in
  let t54 := Qred (t52 + t53) in
  let t57 := Qred (t23 * t49) in
  let t58 := Qred (t21 * t57) in
  let t59 := Qred (t30 * t51) in
  let t61 := Qred (t51 * t38) in
  let t62 := Qred (t46 * t21) in
  let t64 := Qred (t38 * t41) in
  let t65 := Qred (t26 * t46) in
  let t67 := Qred (t57 * t26) in
  let t68 := Qred (t41 * t30) in
  let t70 := Qred (t38 * t57) in
  let t71 := Qred (t26 * t51) in
  let t72 := Qred (t70 + t71) in
  let t73 := Qred (t57 * t38) in
  let t74 := Qred (t41 * t21) in
  let t75 := Qred (t73 + t74) in
  (Qred ((t48 + t54)), Qred ((2 / b_0)), Qred ((t58 + t59)), Qred ((t61 + t62)), Qred ((t64 + t65)), Qred ((t67 + t68)), Qred ((t72 + t75))).
Theorem part_c_diffusion_larger_evaluated :
  part_c_diffusion_larger_evaluated_term (-11 # 16) (491 # 512) (-997 # 1024) (-975 # 1024) (2425 # 1024)
  = ((2048 # 2425), (2048 # 2425), (0 # 1), (0 # 1), (0 # 1), (0 # 1), (2048 # 2425)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_c_diffusion_larger_evaluated.
Close Scope Q_scope.

(* Without 'noise has the scale sqrt(2 h/b) (its square instead)' (a) covariance is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=1 Steps=1 HasScale=False IsIndependent=True IsDownhill=True TakesLeast=True *)
Open Scope Q_scope.
Definition without_1_part_a_covariance_term (b_0 h_0 M_0 : Q) : Q :=
  let t2 := Qred (h_0 + h_0) in
  let t3 := Qred (t2 / b_0) in
  let t4 := Qred (t3 * t3) in
  let t8 := Qred (M_0 * M_0) in
  let t9 := Qred (1 + t8) in
  let t10 := Qred (2 / t9) in
  let t11 := Qred (t10 * M_0) in
  let t12 := Qred (t11 * t11) in
  let t13 := Qred (t12 + 1) in
  let t15 := Qred ((1 / 2) * h_0) in
  let t16 := Qred (t13 * t13) in
  let t17 := Qred (t15 * t16) in
  let t18 := Qred (t13 - t17) in
  let t19 := Qred (t4 * t18) in
  let t20 := Qred (b_0 * t19) in
  let t21 := Qred (t20 - 1) in
  let t22 := Qred (h_0 * t13) in
  let t23 := Qred (1 - t22) in
  let t24 := Qred (t23 * t23) in
  Qred ((t21 + t24)).
Theorem without_1_part_a_covariance :
  without_1_part_a_covariance_term (1323 # 1024) (205 # 1024) (433 # 512) = (-393666632873357216114777549305 # 900019501894708066790818185216)
  /\ ~ without_1_part_a_covariance_term (1323 # 1024) (205 # 1024) (433 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_1_part_a_covariance.
Close Scope Q_scope.

(* Without 'noise is independent over steps (correlation 1/2)' (a) covariance is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=1 Steps=2 HasScale=True IsIndependent=False IsDownhill=True TakesLeast=True *)
Open Scope Q_scope.
Definition without_2_part_a_covariance_term (b_0 h_0 M_0 : Q) : Q :=
  let t5 := Qred (M_0 * M_0) in
  let t6 := Qred (1 + t5) in
  let t7 := Qred (2 / t6) in
  let t8 := Qred (t7 * M_0) in
  let t9 := Qred (t8 * t8) in
  let t10 := Qred (t9 + 1) in
  let t11 := Qred (h_0 * t10) in
  let t12 := Qred (1 - t11) in
  let t13 := Qred (h_0 + h_0) in
  let t14 := Qred (t13 / b_0) in
  let t15 := Qred (t12 * t14) in
  let t16 := Qred (t15 * t12) in
  let t17 := Qred (t16 + t14) in
  let t19 := Qred ((1 / 2) * t14) in
  let t20 := Qred (t12 * t19) in
  let t21 := Qred (t17 + t20) in
  let t22 := Qred (t21 + t20) in
  let t23 := Qred ((1 / 2) * h_0) in
  let t24 := Qred (t10 * t10) in
  let t25 := Qred (t23 * t24) in
  let t26 := Qred (t10 - t25) in
  let t27 := Qred (t22 * t26) in
  let t28 := Qred (b_0 * t27) in
  let t29 := Qred (t28 - 1) in
  let t30 := Qred (t12 * t12) in
  let t31 := Qred (t30 * t12) in
  let t32 := Qred (t31 * t12) in
  Qred ((t29 + t32)).
Theorem without_2_part_a_covariance :
  without_2_part_a_covariance_term (1323 # 1024) (205 # 1024) (433 # 512) = (3403001668139314336471933439177229741456405 # 8872559855661312104692515754577612983238656)
  /\ ~ without_2_part_a_covariance_term (1323 # 1024) (205 # 1024) (433 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_2_part_a_covariance.
Close Scope Q_scope.

(* Without 'drift goes down f (up instead)' (a) covariance is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=1 Steps=2 HasScale=True IsIndependent=True IsDownhill=False TakesLeast=True *)
Open Scope Q_scope.
Definition without_3_part_a_covariance_term (b_0 h_0 M_0 : Q) : Q :=
  let t3 := Qred (- h_0) in
  let t6 := Qred (M_0 * M_0) in
  let t7 := Qred (1 + t6) in
  let t8 := Qred (2 / t7) in
  let t9 := Qred (t8 * M_0) in
  let t10 := Qred (t9 * t9) in
  let t11 := Qred (t10 + 1) in
  let t12 := Qred (t3 * t11) in
  let t13 := Qred (1 - t12) in
  let t14 := Qred (h_0 + h_0) in
  let t15 := Qred (t14 / b_0) in
  let t16 := Qred (t13 * t15) in
  let t17 := Qred (t16 * t13) in
  let t18 := Qred (t17 + t15) in
  let t20 := Qred ((1 / 2) * h_0) in
  let t21 := Qred (t11 * t11) in
  let t22 := Qred (t20 * t21) in
  let t23 := Qred (t11 - t22) in
  let t24 := Qred (t18 * t23) in
  let t25 := Qred (b_0 * t24) in
  let t26 := Qred (t25 - 1) in
  let t27 := Qred (h_0 * t11) in
  let t28 := Qred (1 - t27) in
  let t29 := Qred (t28 * t28) in
  let t30 := Qred (t29 * t28) in
  let t31 := Qred (t30 * t28) in
  Qred ((t26 + t31)).
Theorem without_3_part_a_covariance :
  without_3_part_a_covariance_term (1323 # 1024) (205 # 1024) (433 # 512) = (2220601800710212866577689874553812537860075 # 2218139963915328026173128938644403245809664)
  /\ ~ without_3_part_a_covariance_term (1323 # 1024) (205 # 1024) (433 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_3_part_a_covariance.
Close Scope Q_scope.

(* Without 'drift goes down f (up instead), for the diffusion' (c) diffusion is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=1 Steps=1 HasScale=True IsIndependent=True IsDownhill=False TakesLeast=True *)
Open Scope Q_scope.
Definition without_4_part_c_diffusion_term (M_0 b_0 : Q) : Q :=
  let t3 := Qred (M_0 * M_0) in
  let t4 := Qred (1 + t3) in
  let t5 := Qred (2 / t4) in
  let t6 := Qred (t5 * M_0) in
  let t7 := Qred (t6 * t6) in
  let t8 := Qred (t7 + 1) in
  let t11 := Qred ((-1) / b_0) in
  let t12 := Qred (1 / t8) in
  let t13 := Qred (t11 * t12) in
  let t14 := Qred (t8 * t13) in
  let t15 := Qred (t13 * t8) in
  let t16 := Qred (t14 + t15) in
  let t17 := Qred (2 / b_0) in
  Qred ((t16 - t17)).
Theorem without_4_part_c_diffusion :
  without_4_part_c_diffusion_term (433 # 512) (1323 # 1024) = (-4096 # 1323)
  /\ ~ without_4_part_c_diffusion_term (433 # 512) (1323 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_4_part_c_diffusion.
Close Scope Q_scope.
